package io.github.polycloud.heroku.model.addon;

import org.jspecify.annotations.Nullable;

/**
 * Changes to an add-on.
 *
 * @param plan id or name of the new plan; required
 * @param name a new unique name; null leaves it unchanged
 * @since 0.1.0
 */
public record AddOnUpdate(String plan, @Nullable String name) {
  /** Changes the plan. The plan must be of the same service; not every service supports it. */
  public static AddOnUpdate plan(String plan) {
    return new AddOnUpdate(plan, null);
  }

  /** Returns a copy that changes the name, too. */
  public AddOnUpdate named(String name) {
    return new AddOnUpdate(plan, name);
  }
}
