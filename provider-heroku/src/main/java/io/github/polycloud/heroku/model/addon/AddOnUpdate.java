package io.github.polycloud.heroku.model.addon;

import org.jspecify.annotations.Nullable;

/**
 * What to change of an add-on.
 *
 * @param plan id or name of the plan to be on; always sent
 * @param name a new unique name; null keeps the old one
 */
public record AddOnUpdate(String plan, @Nullable String name) {
  /** Another plan of the same service; not every service can change plans. */
  public static AddOnUpdate plan(String plan) {
    return new AddOnUpdate(plan, null);
  }

  /** This name too. */
  public AddOnUpdate named(String name) {
    return new AddOnUpdate(plan, name);
  }
}
