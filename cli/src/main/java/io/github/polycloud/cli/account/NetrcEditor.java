// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes the entry of a host in the text of a netrc file and leaves everything else as it is. An
 * entry begins at the start of a line and ends before the next one.
 */
final class NetrcEditor {
  private NetrcEditor() {}

  /**
   * Returns the text with this entry at the place of the old one. Without an old one it is the
   * first of the file, since readers use the first that matches.
   */
  static String set(String text, String host, String login, String password) {
    String entry =
        "machine %s%n  login %s%n  password %s%n".formatted(host, quoted(login), quoted(password));
    List<String> parts = split(text);
    for (int i = 0; i < parts.size(); i++) {
      if (isEntryOf(parts.get(i), host)) {
        parts.set(i, entry);
        return String.join("", parts);
      }
    }
    return entry + text;
  }

  /** Returns the text without the entries of a host. */
  static String remove(String text, String host) {
    List<String> parts = split(text);
    parts.removeIf(part -> isEntryOf(part, host));
    return String.join("", parts);
  }

  /** The entries, and what is between them. */
  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    // Comments and empty lines at the end of an entry belong to what follows.
    StringBuilder between = new StringBuilder();
    boolean macro = false;
    for (String line : text.split("(?<=\n)")) {
      String first = line.strip().split("\\s+", 2)[0];
      // The lines of a macro, up to an empty one, are commands.
      macro = first.equals("macdef") || macro && !first.isEmpty();
      if (!macro && (first.isEmpty() || first.startsWith("#"))) {
        between.append(line);
        continue;
      }
      if (first.equals("machine") && !macro || List.of("default", "macdef").contains(first)) {
        parts.add(part.toString());
        parts.add(between.toString());
        part.setLength(0);
      } else {
        part.append(between);
      }
      between.setLength(0);
      part.append(line);
    }
    parts.add(part.toString());
    parts.add(between.toString());
    return parts;
  }

  private static boolean isEntryOf(String part, String host) {
    String[] words = part.strip().split("\\s+", 3);
    return words.length > 1 && words[0].equals("machine") && words[1].equalsIgnoreCase(host);
  }

  private static String quoted(String value) {
    return value.matches("[^\\s\"\\\\#]+")
        ? value
        : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
