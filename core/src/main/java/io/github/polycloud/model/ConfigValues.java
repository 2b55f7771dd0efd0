// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import io.github.polycloud.internal.arguments.Elements;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The config vars of an app: an unmodifiable map of values by name, sorted by name. Its text
 * contains names only, because values are often secrets. Thread-safe.
 *
 * @since 0.1.0
 */
public final class ConfigValues extends AbstractMap<String, String> {
  private final Map<String, String> values;

  /** Copies the values. */
  public ConfigValues(Map<String, String> values) {
    Elements.requireNonNull("values", values);
    this.values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /**
   * Copies the values that a service returned, for providers. A var whose value is null is not set,
   * and left out.
   */
  public static ConfigValues received(Map<String, @Nullable String> values) {
    Map<String, String> present = new TreeMap<>();
    Objects.requireNonNull(values, "values")
        .forEach(
            (name, value) -> {
              Objects.requireNonNull(name, "values must not contain null names");
              if (value != null) {
                present.put(name, value);
              }
            });
    return new ConfigValues(present);
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return values.entrySet();
  }

  @Override
  public String toString() {
    return "ConfigValues" + values.keySet();
  }
}
