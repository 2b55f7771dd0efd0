package io.github.polycloud.sandbox.internal.heroku.state.webhook;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change of something that a webhook watches.
 *
 * @param include the kind of thing, such as {@code api:release}
 * @param action {@code create}, {@code update} or {@code destroy}
 * @param data the thing as the API shows it now, or showed it last
 * @param previous the fields that an update changed, as they were
 * @param sequence its place among the events of one app or add-on
 */
public record Event(
    UUID id,
    String include,
    String action,
    ObjectNode data,
    ObjectNode previous,
    int sequence,
    Instant createdAt) {

  /** The kind of thing without where it comes from, such as {@code release}. */
  public String resource() {
    return include.substring(include.indexOf(':') + 1);
  }

  /** Shows no data. */
  @Override
  public String toString() {
    return "Event[include=%s, action=%s, sequence=%d]".formatted(include, action, sequence);
  }
}
