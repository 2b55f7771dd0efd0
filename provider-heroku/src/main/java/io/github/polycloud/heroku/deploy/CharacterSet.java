// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** The characters of a class such as {@code [a-z_[:digit:]]}. Not thread-safe. */
final class CharacterSet {
  // The last character of each range by the first one.
  private final TreeMap<Integer, Integer> ranges = new TreeMap<>();

  /** Adds a range; a reversed one has no characters. */
  void add(int first, int last) {
    if (last >= first) {
      ranges.merge(first, last, Math::max);
    }
  }

  /**
   * Adds a named class of ASCII characters; no class contains others.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  void add(String name) {
    switch (name) {
      case "alpha" -> addRanges("AZ", "az");
      case "alnum" -> addRanges("AZ", "az", "09");
      case "digit" -> addRanges("09");
      case "lower" -> addRanges("az");
      case "upper" -> addRanges("AZ");
      case "graph" -> addRanges("!~");
      case "print" -> addRanges(" ~");
      case "punct" -> addRanges("!/", ":@", "[`", "{~");
      case "blank" -> addRanges("  ", "\t\t");
      case "space" -> addRanges("  ", "\t\r");
      case "cntrl" -> addRanges("\0\37", "\177\177");
      case "xdigit" -> addRanges("09", "AF", "af");
      default -> throw new IllegalArgumentException("unknown class of characters");
    }
  }

  private void addRanges(String... firstAndLast) {
    for (String range : firstAndLast) {
      add(range.charAt(0), range.charAt(1));
    }
  }

  /** Returns whether a character is in this set, in logarithmic time. */
  IntPredicate toPredicate() {
    TreeMap<Integer, Integer> merged = new TreeMap<>();
    for (Map.Entry<Integer, Integer> range : ranges.entrySet()) {
      Map.Entry<Integer, Integer> before = merged.lastEntry();
      if (before != null && range.getKey() <= before.getValue()) {
        merged.put(before.getKey(), Math.max(before.getValue(), range.getValue()));
      } else {
        merged.put(range.getKey(), range.getValue());
      }
    }
    return character -> {
      Map.Entry<Integer, Integer> range = merged.floorEntry(character);
      return range != null && character <= range.getValue();
    };
  }
}
