package io.github.polycloud.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An add-on to install.
 *
 * <pre>{@code
 * NewAddOn database = new NewAddOn("heroku-postgresql:mini", "db", Map.of("version", "16"), null);
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
    Map<String, String> config,
    @Nullable String confirmationText) {
  /** Returns an add-on of this plan with defaults. */
  public static NewAddOn of(String plan) {
    return new NewAddOn(plan, null, Map.of(), null);
  }
}
