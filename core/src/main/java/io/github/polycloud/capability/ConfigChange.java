// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.ConfigDiff;
import io.github.polycloud.model.ConfigUpdate;
import io.github.polycloud.model.ConfigValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A change of an app's config vars: values to set and names to remove, sent together.
 *
 * <pre>{@code
 * ConfigChange change =
 *     cloud.configVars().change("shop").set("TZ", "UTC").set("LOG_LEVEL", "debug").remove("DEBUG");
 * System.out.println(change.preview());
 * change.apply();
 * }</pre>
 *
 * <p>Not thread-safe.
 *
 * @since 0.1.0
 */
public final class ConfigChange {
  private final ConfigVars configVars;
  private final String app;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Set<String> removals = new LinkedHashSet<>();
  private boolean removesOthers;

  ConfigChange(ConfigVars configVars, String app) {
    this.configVars = configVars;
    this.app = app;
  }

  /** Validated like a map of several values: {@code Map.of} would reject a null without a name. */
  static ConfigUpdate single(String name, String value) {
    return new ConfigUpdate(Collections.singletonMap(name, value), List.of());
  }

  /**
   * Sets a config var.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if the name is null or blank, or the
   *     value is null
   */
  public ConfigChange set(String name, String value) {
    values.putAll(single(name, value).values());
    removals.remove(name);
    return this;
  }

  /**
   * Sets config vars.
   *
   * @param newValues values by name
   * @throws CloudException of kind {@code INVALID_REQUEST} if a name is null or blank, or a value
   *     is null
   */
  public ConfigChange setAll(Map<String, String> newValues) {
    Objects.requireNonNull(newValues, "newValues");
    values.putAll(new ConfigUpdate(newValues, List.of()).values());
    removals.removeAll(newValues.keySet());
    return this;
  }

  /**
   * Removes config vars.
   *
   * @param names the names to remove; those that are not set are ignored
   * @throws CloudException of kind {@code INVALID_REQUEST} if a name is null or blank
   */
  public ConfigChange remove(String... names) {
    Objects.requireNonNull(names, "names");
    removals.addAll(new ConfigUpdate(Map.of(), Arrays.asList(names)).removals());
    values.keySet().removeAll(removals);
    return this;
  }

  /** Removes all config vars that this change does not set, including those of add-ons. */
  public ConfigChange removeOthers() {
    removesOthers = true;
    return this;
  }

  /**
   * Fetches the current config vars and returns what the change makes different. Nothing is
   * changed.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist
   */
  public ConfigDiff preview() {
    return diff(configVars.get(app));
  }

  /**
   * Fetches the current config vars and sends what is different, as one request if the provider
   * supports it. Sends nothing if there is no difference.
   *
   * @return all config vars after the change
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist, {@code
   *     INVALID_REQUEST} if the provider rejects a name
   */
  public ConfigValues apply() {
    ConfigValues current = configVars.get(app);
    ConfigDiff diff = diff(current);
    if (diff.isEmpty()) {
      return current;
    }
    Map<String, String> changed = new LinkedHashMap<>();
    List<String> removed = new ArrayList<>();
    for (ConfigDiff.Entry entry : diff.entries()) {
      String value = entry.newValue();
      if (value == null) {
        removed.add(entry.name());
      } else {
        changed.put(entry.name(), value);
      }
    }
    return configVars.update(app, new ConfigUpdate(changed, removed));
  }

  private ConfigDiff diff(ConfigValues current) {
    Set<String> removed = new LinkedHashSet<>(removals);
    if (removesOthers) {
      removed.addAll(current.keySet());
      removed.removeAll(values.keySet());
    }
    return ConfigDiff.of(current, new ConfigUpdate(values, removed), configVars.effect());
  }
}
