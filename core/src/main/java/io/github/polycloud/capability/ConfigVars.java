package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.ConfigValues;
import java.util.Collection;
import java.util.Map;

/**
 * Configuration variables, which an app reads from its environment. Each change creates a release
 * if the releases of the provider include configuration (those of OVH do not).
 *
 * <pre>{@code
 * cloud.configVars().set("shop", Map.of("TZ", "UTC", "LOG_LEVEL", "debug"));
 * }</pre>
 *
 * @since 0.1.0
 */
public interface ConfigVars {
  /**
   * Returns all config vars of an app.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist
   */
  ConfigValues get(String app);

  /**
   * Sets config vars; others are unchanged.
   *
   * @param app the name of the app
   * @param values values by name
   * @return all config vars after the change
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist, {@code
   *     INVALID_REQUEST} if a name is malformed
   */
  ConfigValues set(String app, Map<String, String> values);

  /** Like {@link #set(String, Map)}, but with a single config var. */
  default ConfigValues set(String app, String name, String value) {
    return set(app, Map.of(name, value));
  }

  /**
   * Removes config vars. Names that are not set are ignored.
   *
   * @param app the name of the app
   * @param names the names to remove
   * @return all config vars after the change
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist
   */
  ConfigValues remove(String app, Collection<String> names);
}
