// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import java.util.Objects;

/**
 * An inbound rule of a private space.
 *
 * @param action whether to allow or deny connections
 * @param source source network in CIDR notation, for example {@code 203.0.113.0/24}
 * @since 0.1.0
 */
public record InboundRule(InboundRuleAction action, String source) {
  /** Allows connections from a network. */
  public static InboundRule allow(String source) {
    Objects.requireNonNull(source, "source");
    return new InboundRule(InboundRuleAction.ALLOW, source);
  }

  /** Denies connections from a network. */
  public static InboundRule deny(String source) {
    Objects.requireNonNull(source, "source");
    return new InboundRule(InboundRuleAction.DENY, source);
  }
}
