// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the names that were probably meant. */
public final class Nearest {
  private static final int MAX_NAMES = 3;
  private static final int MAX_LENGTH = 64;

  private Nearest() {}

  /**
   * Returns the name that differs least; empty if none is similar.
   *
   * @param text what was typed
   * @param names the names that are possible
   */
  public static Optional<String> to(String text, Collection<String> names) {
    return all(text, names).stream().findFirst();
  }

  /**
   * Returns the names that are similar, at most {@value #MAX_NAMES}, the most similar first.
   *
   * @param text what was typed
   * @param names the names that are possible
   */
  public static List<String> all(String text, Collection<String> names) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return List.of();
    }
    String typed = text.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, typed.length() / 3);
    return names.stream()
        .filter(
            name ->
                name.startsWith(typed) || distance(typed, name.toLowerCase(Locale.ROOT)) <= limit)
        .sorted(
            Comparator.<String>comparingInt(name -> distance(typed, name.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MAX_NAMES)
        .toList();
  }

  /** The number of characters to insert, delete or replace. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
