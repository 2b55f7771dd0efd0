// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;

/**
 * The new inbound rules of a space; they replace the current ones.
 *
 * @param rules the complete set of rules
 * @since 0.1.0
 */
public record NewInboundRuleset(List<InboundRule> rules) {
  /** Rejects null components. */
  public NewInboundRuleset {
    rules = Elements.copyOf("rules", rules);
  }

  /** Creates a set of these rules. */
  public static NewInboundRuleset of(InboundRule... rules) {
    return new NewInboundRuleset(Elements.listOf("rules", rules));
  }
}
