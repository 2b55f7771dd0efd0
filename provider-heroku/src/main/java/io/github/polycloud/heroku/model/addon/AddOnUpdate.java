// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to an add-on.
 *
 * <pre>{@code
 * AddOnUpdate.plan("heroku-postgresql:standard-0").config(Map.of("version", "16"));
 * }</pre>
 *
 * @param plan id or name of the new plan; required
 * @param name a new unique name; null leaves it unchanged
 * @param config options of the service for the new plan, which it may ignore; null for none. Values
 *     may be secrets and are omitted from {@code toString}
 * @since 0.1.0
 */
public record AddOnUpdate(
    String plan, @Nullable String name, @Sensitive @Nullable Map<String, String> config) {
  /** Rejects null components. */
  public AddOnUpdate {
    config = config == null ? null : Elements.copyOf("config", config);
    Objects.requireNonNull(plan, "plan");
  }

  /** Changes the plan. The plan must be of the same service; not every service supports it. */
  public static AddOnUpdate plan(String plan) {
    Objects.requireNonNull(plan, "plan");
    return new AddOnUpdate(plan, null, null);
  }

  /** Returns a copy that changes the name, too. */
  public AddOnUpdate named(String name) {
    Objects.requireNonNull(name, "name");
    return new AddOnUpdate(plan, name, config);
  }

  /** Returns a copy with these options of the service. */
  public AddOnUpdate config(Map<String, String> config) {
    return new AddOnUpdate(plan, name, Elements.copyOf("config", config));
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
