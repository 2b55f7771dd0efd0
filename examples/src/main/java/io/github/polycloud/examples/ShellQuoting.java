package io.github.polycloud.examples;

import java.util.List;
import java.util.stream.Collectors;

/** What the words of a command are on a command line of their own. */
final class ShellQuoting {
  private ShellQuoting() {}

  /** One word is a line already; of several, each stays the word that it is. */
  static String of(List<String> words) {
    return words.size() == 1
        ? words.get(0)
        : words.stream().map(ShellQuoting::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
