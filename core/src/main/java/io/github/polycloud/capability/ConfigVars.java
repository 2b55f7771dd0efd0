// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.ChangeEffect;
import io.github.polycloud.model.ConfigUpdate;
import io.github.polycloud.model.ConfigValues;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Configuration variables, which an app reads from its environment. {@link #effect()} tells when a
 * change reaches the processes of the app.
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

  /** Returns when a change reaches the processes of the app. No request is sent. */
  ChangeEffect effect();

  /**
   * Sets and removes config vars; others are unchanged. Sent as one request, which creates one
   * release, if the provider supports it. Names to remove that are not set are ignored. Returns
   * when the provider has stored the change, without waiting for processes that it restarts.
   *
   * @param app the name of the app
   * @param update values to set and names to remove
   * @return all config vars after the change
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist, {@code
   *     INVALID_REQUEST} if the provider rejects a name
   */
  ConfigValues update(String app, ConfigUpdate update);

  /**
   * Sets config vars; others are unchanged.
   *
   * @param app the name of the app
   * @param values values by name; neither may be null
   * @return all config vars after the change
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist, {@code
   *     INVALID_REQUEST} if a name is malformed or a value is null
   */
  default ConfigValues set(String app, Map<String, String> values) {
    return update(app, new ConfigUpdate(values, List.of()));
  }

  /** Like {@link #set(String, Map)}, but with a single config var. */
  default ConfigValues set(String app, String name, String value) {
    return update(app, ConfigChange.single(name, value));
  }

  /**
   * Removes config vars. Names that are not set are ignored.
   *
   * @param app the name of the app
   * @param names the names to remove
   * @return all config vars after the change
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist
   */
  default ConfigValues remove(String app, Collection<String> names) {
    return update(app, new ConfigUpdate(Map.of(), names));
  }

  /** Like {@link #remove(String, Collection)}, but with a single config var. */
  default ConfigValues remove(String app, String name) {
    return remove(app, Collections.singletonList(name));
  }

  /**
   * Starts a change of several config vars, which can be previewed before it is applied. No request
   * is sent.
   *
   * @param app the name of the app
   */
  default ConfigChange change(String app) {
    return new ConfigChange(this, app);
  }
}
