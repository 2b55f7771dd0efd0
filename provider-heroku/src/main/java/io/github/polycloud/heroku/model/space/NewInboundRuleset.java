package io.github.polycloud.heroku.model.space;

import java.util.List;

/**
 * The rules that a space shall have from now on.
 *
 * @param rules all of them
 */
public record NewInboundRuleset(List<InboundRule> rules) {
  /** These rules and no others. */
  public static NewInboundRuleset of(InboundRule... rules) {
    return new NewInboundRuleset(List.of(rules));
  }
}
