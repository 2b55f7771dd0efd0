package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a rule does with a connection. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record InboundRuleAction(@JsonValue String value) {
  /** It may come in. */
  public static final InboundRuleAction ALLOW = new InboundRuleAction("allow");

  /** It is refused. */
  public static final InboundRuleAction DENY = new InboundRuleAction("deny");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public InboundRuleAction {}

  @Override
  public String toString() {
    return value;
  }
}
