package io.github.polycloud.sandbox.internal.heroku.state.space;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** From where a space is let be reached. */
public record InboundRuleset(UUID id, List<Rule> rules, String createdBy, Instant createdAt) {

  /** One line of it. */
  public record Rule(String action, Cidr source) {}
}
