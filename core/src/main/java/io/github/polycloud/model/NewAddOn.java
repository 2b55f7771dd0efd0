package io.github.polycloud.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to install.
 *
 * @param plan service or service and plan, for example {@code heroku-postgresql:mini}
 * @param name its name on the app, or null for a generated one
 * @param config options that the service understands
 * @param confirm name of the app, when the provider asks to confirm
 */
public record NewAddOn(
    String plan, @Nullable String name, Map<String, String> config, @Nullable String confirm) {
  /** An add-on of this plan with nothing else said. */
  public static NewAddOn of(String plan) {
    return new NewAddOn(plan, null, Map.of(), null);
  }
}
