// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * Glob patterns with a single wildcard character. They come from clients, so they are matched
 * without regular expressions, whose time can grow with a power of the number of wildcards.
 */
public final class GlobPatterns {
  private GlobPatterns() {}

  /** A case-sensitive pattern. */
  public static Predicate<String> pattern(String text, char wildcard) {
    return value -> matches(text, wildcard, value);
  }

  /** A case-insensitive pattern. */
  public static Predicate<String> patternOfAnyCase(String text, char wildcard) {
    String folded = text.toLowerCase(Locale.ROOT);
    return value -> matches(folded, wildcard, value.toLowerCase(Locale.ROOT));
  }

  static boolean matches(String pattern, char wildcard, String text) {
    int first = pattern.indexOf(wildcard);
    if (first < 0) {
      return pattern.equals(text);
    }
    int last = pattern.lastIndexOf(wildcard);
    String end = pattern.substring(last + 1);
    int limit = text.length() - end.length();
    if (limit < first || !text.startsWith(pattern.substring(0, first)) || !text.endsWith(end)) {
      return false;
    }
    // The first occurrence of each part leaves the most for the parts after it.
    int at = first;
    for (int start = first + 1; start <= last; ) {
      int next = pattern.indexOf(wildcard, start);
      String part = pattern.substring(start, next);
      int found = text.indexOf(part, at);
      if (found < 0 || found + part.length() > limit) {
        return false;
      }
      at = found + part.length();
      start = next + 1;
    }
    return true;
  }
}
