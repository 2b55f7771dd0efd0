// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The action of an inbound rule. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class InboundRuleAction extends ExtensibleEnum {
  private static final Values<InboundRuleAction> VALUES = Values.of(InboundRuleAction::new);

  /** Connections are allowed. */
  public static final InboundRuleAction ALLOW = VALUES.get("allow");

  /** Connections are denied. */
  public static final InboundRuleAction DENY = VALUES.get("deny");

  private InboundRuleAction(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static InboundRuleAction of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
