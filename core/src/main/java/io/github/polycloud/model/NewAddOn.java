// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An add-on to install.
 *
 * <pre>{@code
 * NewAddOn database =
 *     NewAddOn.of("heroku-postgresql:mini").withName("db").withConfig(Map.of("version", "16"));
 * }</pre>
 *
 * @param plan service, or service and plan, for example {@code heroku-postgresql:mini}
 * @param name name of the add-on on the app; null to generate one
 * @param config options of the service by name
 * @param confirmationText confirmation, usually the name of the app; null unless the provider
 *     requires it
 * @since 0.1.0
 */
public record NewAddOn(
    String plan,
    @Nullable String name,
    @Sensitive Map<String, String> config,
    @Nullable String confirmationText) {
  /** Rejects null components. */
  public NewAddOn {
    config = Elements.copyOf("config", config);
    Objects.requireNonNull(plan, "plan");
  }

  /** Returns a copy with another name. */
  public NewAddOn withName(String newName) {
    Objects.requireNonNull(newName, "newName");
    return new NewAddOn(plan, newName, config, confirmationText);
  }

  /** Returns a copy with these options of the service. */
  public NewAddOn withConfig(Map<String, String> options) {
    Elements.requireNonNull("options", options);
    return new NewAddOn(plan, name, options, confirmationText);
  }

  /** Returns a copy that is confirmed with this text, usually the name of the app. */
  public NewAddOn confirmedWith(String text) {
    Objects.requireNonNull(text, "text");
    return new NewAddOn(plan, name, config, text);
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /** Returns an add-on of this plan with defaults. */
  public static NewAddOn of(String plan) {
    return new NewAddOn(plan, null, Map.of(), null);
  }
}
