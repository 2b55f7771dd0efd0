package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The action of an inbound rule. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record InboundRuleAction(@JsonValue String value) {
  /** Connections are allowed. */
  public static final InboundRuleAction ALLOW = new InboundRuleAction("allow");

  /** Connections are denied. */
  public static final InboundRuleAction DENY = new InboundRuleAction("deny");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public InboundRuleAction {}

  @Override
  public String toString() {
    return value;
  }
}
