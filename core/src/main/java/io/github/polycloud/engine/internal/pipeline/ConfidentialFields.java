// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fields whose values are not for other eyes, by name: secrets, environment variables and other
 * configuration of programs, and commands.
 */
public final class ConfidentialFields {
  // Compared without case and without the separators - _ .
  private static final Set<String> CONFIGURATION =
      Set.of(
          "config",
          "configuration",
          "configvars",
          "env",
          "envvar",
          "envvars",
          "environment",
          "environmentvariables",
          "command",
          "script",
          "userdata",
          "sshprivatekey");

  private ConfidentialFields() {}

  /** Replaces the values of fields. */
  @FunctionalInterface
  public interface Replacement {
    /**
     * Returns what to put in place of a text, a number, a truth value or null.
     *
     * @param name the name of the nearest field that contains it; empty if there is none
     * @param confidential whether its name, or that of a field around it, is confidential
     */
    @Nullable Object replace(String name, @Nullable Object value, boolean confidential);
  }

  /**
   * Returns a copy of a JSON value, of maps and lists, with its leaves replaced.
   *
   * @param confidential whether all of it is confidential
   */
  public static @Nullable Object map(
      @Nullable Object json, boolean confidential, Replacement replacement) {
    return map("", json, confidential, replacement);
  }

  private static @Nullable Object map(
      String name, @Nullable Object json, boolean confidential, Replacement replacement) {
    if (json instanceof Map<?, ?> fields) {
      boolean pair =
          fields.containsKey("value") && (fields.containsKey("key") || fields.containsKey("name"));
      boolean variable =
          confidential || isVariable(fields.get("key")) || isVariable(fields.get("name"));
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
      fields.forEach(
          (key, value) -> {
            String field = String.valueOf(key);
            boolean around = pair ? variable && isValue(field) : confidential;
            boolean own = around || isConfidential(field);
            copy.put(key, map(field, value, own, replacement));
          });
      return copy;
    }
    if (json instanceof List<?> items) {
      List<@Nullable Object> copy = new ArrayList<>(items.size());
      items.forEach(item -> copy.add(map(name, item, confidential, replacement)));
      return copy;
    }
    return replacement.replace(name, json, confidential);
  }

  /**
   * Returns whether the name of a field says that its value is confidential.
   *
   * @param name the name; that of a form field may be percent-encoded and have parts in brackets
   */
  public static boolean isConfidential(String name) {
    for (String part : SecretNames.parts(name)) {
      if (CONFIGURATION.contains(plain(part)) || isVariable(part)) {
        return true;
      }
    }
    return SecretNames.isField(name);
  }

  /** Returns whether a path is that of configuration, such as {@code /apps/{app}/config-vars}. */
  public static boolean isConfiguration(String path) {
    for (String segment : path.split("/")) {
      if (CONFIGURATION.contains(plain(segment))) {
        return true;
      }
    }
    return false;
  }

  static boolean isValue(String name) {
    return name.equalsIgnoreCase("value");
  }

  /** Whether this is how environment variables are named, or the name of a secret. */
  static boolean isVariable(@Nullable Object name) {
    return name instanceof String text
        && text.length() > 1
        && (SecretNames.isField(text)
            || text.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_')
                && Character.isLetter(text.charAt(0)));
  }

  private static String plain(String name) {
    return name.replace("-", "").replace("_", "").replace(".", "").toLowerCase(Locale.ROOT);
  }
}
