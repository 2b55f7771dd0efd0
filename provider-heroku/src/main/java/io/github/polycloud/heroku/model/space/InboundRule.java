package io.github.polycloud.heroku.model.space;

/**
 * One rule about who may connect to a space.
 *
 * @param action what to do with a connection
 * @param source whose: a network as address and length, {@code 203.0.113.0/24}
 */
public record InboundRule(InboundRuleAction action, String source) {
  /** Lets a network in. */
  public static InboundRule allow(String source) {
    return new InboundRule(InboundRuleAction.ALLOW, source);
  }

  /** Shuts a network out. */
  public static InboundRule deny(String source) {
    return new InboundRule(InboundRuleAction.DENY, source);
  }
}
