// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.app;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The result of a config var merge, and its release description. */
public record ConfigChange(Map<String, String> result, String description) {

  /** The limit of the real service. */
  private static final int LARGEST = 64 << 10;

  private static final Pattern NAME = Pattern.compile("\\w+");

  public static ConfigChange of(Map<String, String> before, Map<String, @Nullable String> changes) {
    Map<String, String> after = new TreeMap<>(before);
    List<String> set = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    changes.forEach(
        (name, value) -> {
          if (!NAME.matcher(name).matches()) {
            throw HerokuError.invalid(
                "Config var names hold letters, digits and underscores only.");
          }
          if (value == null) {
            if (after.remove(name) != null) {
              removed.add(name);
            }
          } else if (!value.equals(after.put(name, value))) {
            set.add(name);
          }
        });
    if (!set.isEmpty() && size(after) > LARGEST) {
      throw HerokuError.invalid("Config vars must not exceed 64 KB together.");
    }
    return new ConfigChange(after, describe(set, removed));
  }

  /** Omits the config vars. */
  @Override
  public String toString() {
    return description;
  }

  private static long size(Map<String, String> vars) {
    return vars.entrySet().stream()
        .mapToLong(entry -> (long) entry.getKey().length() + entry.getValue().length())
        .sum();
  }

  private static String describe(List<String> set, List<String> removed) {
    String was = "Set " + String.join(", ", set);
    String removal = "Remove " + String.join(", ", removed);
    String both = removed.isEmpty() ? was : set.isEmpty() ? removal : was + " and " + removal;
    return both + " config vars";
  }
}
