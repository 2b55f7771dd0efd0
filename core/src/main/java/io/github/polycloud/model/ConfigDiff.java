// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.redaction.Sensitive;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The difference that a change makes to the config vars of an app. Its text masks all values:
 *
 * <pre>{@literal
 * + LOG_LEVEL=***
 * ~ TZ=***
 * - DEBUG
 * }</pre>
 *
 * @param entries added, changed and removed config vars, by name
 * @param effect when the change reaches the processes of the app
 * @since 0.1.0
 */
public record ConfigDiff(List<Entry> entries, ChangeEffect effect) {
  /** Copies the list. */
  public ConfigDiff {
    entries = Elements.copyOf("entries", entries);
  }

  /**
   * Compares an update with the current values. What the update would not change is left out.
   *
   * @param current the current values
   * @param update the values to set and to remove
   * @param effect when the change reaches the processes of the app
   */
  public static ConfigDiff of(
      Map<String, String> current, ConfigUpdate update, ChangeEffect effect) {
    Objects.requireNonNull(update, "update");
    Elements.requireNonNull("current", current);
    Objects.requireNonNull(effect, "effect");
    Map<String, Entry> entries = new TreeMap<>();
    update
        .values()
        .forEach(
            (name, value) -> {
              if (!value.equals(current.get(name))) {
                entries.put(name, new Entry(name, current.get(name), value));
              }
            });
    for (String name : update.removals()) {
      if (current.containsKey(name)) {
        entries.put(name, new Entry(name, current.get(name), null));
      }
    }
    return new ConfigDiff(List.copyOf(entries.values()), effect);
  }

  /** Returns whether the change would have no effect. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Returns one line per entry, with masked values. */
  @Override
  public String toString() {
    return entries.stream().map(Entry::toString).collect(Collectors.joining("\n"));
  }

  /**
   * A config var that is added, changed or removed.
   *
   * @param name the name
   * @param oldValue the current value; null if it is added
   * @param newValue the new value; null if it is removed
   */
  public record Entry(
      String name, @Sensitive @Nullable String oldValue, @Sensitive @Nullable String newValue) {
    /** Returns the name with a sign, and {@code ***} for the value. */
    @Override
    public String toString() {
      if (newValue == null) {
        return "- " + name;
      }
      return (oldValue == null ? "+ " : "~ ") + name + "=***";
    }
  }
}
