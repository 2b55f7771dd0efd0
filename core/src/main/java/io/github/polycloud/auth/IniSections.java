// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sections of one INI file.
 *
 * @param path the file
 * @param options options by section and lowercase name
 */
record IniSections(Path path, Map<String, Map<String, Option>> options) {

  /**
   * The value of an option.
   *
   * @param value without surrounding space; empty if it is unset
   * @param line the line number, from 1
   */
  record Option(@Sensitive String value, int line) {
    @Override
    public String toString() {
      return RecordText.of(this);
    }
  }

  /**
   * Parses the text of a file.
   *
   * @throws CloudException of kind {@code CONFIGURATION} for a malformed line, which is not quoted
   */
  static IniSections parse(Path path, String text) {
    Map<String, Map<String, Option>> sections = new LinkedHashMap<>();
    Map<String, Option> section = null;
    String[] lines = lines(text);
    for (int i = 0; i < lines.length; i++) {
      String line = SurroundingSpace.remove(lines[i]);
      if (line.isEmpty() || line.startsWith(";") || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[")) {
        String name = sectionName(line);
        if (name == null) {
          throw malformed(path, i + 1, "a section name must end with ]");
        }
        section = sections.computeIfAbsent(name, n -> new LinkedHashMap<>());
        continue;
      }
      int separator = separator(line);
      if (separator <= 0) {
        throw malformed(path, i + 1, "expected [section], name = value, or a comment");
      }
      if (section == null) {
        throw malformed(path, i + 1, "a value must follow a [section] line");
      }
      String name = SurroundingSpace.remove(line.substring(0, separator));
      String value = SurroundingSpace.remove(line.substring(separator + 1));
      section.put(name.toLowerCase(Locale.ROOT), new Option(value, i + 1));
    }
    return new IniSections(path, sections);
  }

  /** Returns whether a text, which may be malformed, has one of these sections. */
  static boolean hasAny(Collection<String> sections, String text) {
    return Arrays.stream(lines(text))
        .map(IniSections::sectionName)
        .anyMatch(name -> name != null && sections.contains(name));
  }

  private static String[] lines(String text) {
    return text.split("\r\n|\n|\r", -1);
  }

  /** The name of the section that a line starts; null if it starts none. */
  private static @Nullable String sectionName(String text) {
    String line = SurroundingSpace.remove(text);
    int end = line.indexOf(']');
    return line.startsWith("[") && end > 0 ? SurroundingSpace.remove(line.substring(1, end)) : null;
  }

  boolean has(String section) {
    return options.containsKey(section);
  }

  Map<String, Option> section(String name) {
    return options.getOrDefault(name, Map.of());
  }

  Set<String> names() {
    return options.keySet();
  }

  /**
   * Returns an option as a credential.
   *
   * @throws CloudException of kind {@code CONFIGURATION} for a value that no request can carry
   */
  ResolvedValue<Secret> resolve(String section, Option option) {
    String value = option.value();
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw malformed(path, option.line(), "a value must not contain a control character");
    }
    if (value.indexOf(FileText.REPLACEMENT) >= 0) {
      throw malformed(path, option.line(), "a value must be UTF-8 text");
    }
    if (value.length() > Secret.MAX_LENGTH) {
      throw malformed(
          path, option.line(), "a value must have at most " + Secret.MAX_LENGTH + " characters");
    }
    return ResolvedValue.of(Secret.of(value), path + " section [" + section + "]", path);
  }

  private static int separator(String line) {
    int equals = line.indexOf('=');
    int colon = line.indexOf(':');
    return equals < 0 ? colon : colon < 0 ? equals : Math.min(equals, colon);
  }

  private static CloudException malformed(Path path, int line, String rule) {
    // The line is not quoted: it may contain a secret.
    return CloudException.of(
        ErrorKind.CONFIGURATION, path + " line " + line + " cannot be read: " + rule);
  }
}
