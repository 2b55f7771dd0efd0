// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.redaction.Sensitive;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Config vars to set and to remove; all others are unchanged. Immutable.
 *
 * <pre>{@code
 * ConfigUpdate update = new ConfigUpdate(Map.of("TZ", "UTC"), Set.of("DEBUG"));
 * }</pre>
 *
 * @param values values to set, by name
 * @param removals names to remove
 * @since 0.1.0
 */
public record ConfigUpdate(@Sensitive Map<String, String> values, Collection<String> removals) {
  /**
   * Copies the arguments, ordered by name.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if a name is null or blank, a value is
   *     null, or a name is both set and removed
   */
  public ConfigUpdate {
    Objects.requireNonNull(values, "values");
    Objects.requireNonNull(removals, "removals");
    values.forEach(ConfigUpdate::requireValue);
    removals.forEach(ConfigUpdate::requireName);
    SortedMap<String, String> orderedValues = new TreeMap<>(values);
    SortedSet<String> orderedRemovals = new TreeSet<>(removals);
    for (String name : orderedRemovals) {
      if (orderedValues.containsKey(name)) {
        throw invalid("config var " + name + " is both set and removed; do one of the two");
      }
    }
    values = Collections.unmodifiableSortedMap(orderedValues);
    removals = Collections.unmodifiableSortedSet(orderedRemovals);
  }

  /** Returns whether nothing is set or removed. */
  public boolean isEmpty() {
    return values.isEmpty() && removals.isEmpty();
  }

  /** Returns the names only, because values may be secret. */
  @Override
  public String toString() {
    return "ConfigUpdate[set=" + values.keySet() + ", remove=" + removals + "]";
  }

  private static void requireValue(String name, String value) {
    requireName(name);
    if (value == null) {
      throw invalid(
          "the value of config var " + name + " must not be null; to delete it, remove it");
    }
  }

  private static void requireName(String name) {
    if (name == null || name.isBlank()) {
      throw invalid("the name of a config var must not be null or blank");
    }
  }

  private static CloudException invalid(String message) {
    return CloudException.of(ErrorKind.INVALID_REQUEST, message);
  }
}
