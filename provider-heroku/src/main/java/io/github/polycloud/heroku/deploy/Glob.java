// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A file name pattern with the wildcards of git. {@code *} and {@code ?} do not match slashes. A
 * {@code **} that is a whole segment does: <code>**&#47;</code> matches any number of directories,
 * and <code>/**</code> everything below one; elsewhere it is a {@code *}. Matching follows all
 * alternatives at once, so its time is bounded by the product of both lengths: a regular expression
 * would backtrack exponentially in the number of asterisks.
 *
 * @param steps the parts of the pattern
 * @param bytes whether it matches the bytes of UTF-8, as git does, instead of characters: {@code ?}
 *     and a class of characters then match one byte
 */
record Glob(List<Step> steps, boolean bytes) {

  /** What a part does. */
  private enum Kind {
    /** Consumes one unit: a character or a byte. */
    ONE,
    /** Consumes any number of units. */
    MANY,
    /** Skips the following two steps, or enters them: {@code **} followed by a slash. */
    OPTIONAL_DIRECTORIES,
  }

  /**
   * A part of a pattern.
   *
   * @param kind what it does
   * @param accepts the units that it consumes
   */
  private record Step(Kind kind, IntPredicate accepts) {}

  private static final IntPredicate ANY = c -> true;
  private static final IntPredicate NO_SLASH = c -> c != '/';
  private static final Step SLASH = new Step(Kind.ONE, c -> c == '/');

  /**
   * Parses a pattern.
   *
   * @param bytes whether it matches bytes instead of characters
   * @throws IllegalArgumentException if a class of characters is unknown, or a range is reversed
   *     and characters are matched
   */
  static Glob of(String pattern, boolean bytes) {
    return new Glob(new Parser(units(pattern, bytes), bytes).steps(), bytes);
  }

  private static int[] units(String text, boolean bytes) {
    if (!bytes) {
      return text.codePoints().toArray();
    }
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    int[] units = new int[encoded.length];
    for (int i = 0; i < units.length; i++) {
      units[i] = encoded[i] & 0xff;
    }
    return units;
  }

  /** Whether the pattern matches a text completely. */
  boolean matches(String text) {
    boolean[] current = new boolean[steps.size() + 1];
    boolean[] next = new boolean[steps.size() + 1];
    enter(current, 0);
    for (int unit : units(text, bytes)) {
      boolean alive = false;
      for (int i = 0; i < steps.size(); i++) {
        if (current[i] && steps.get(i).accepts().test(unit)) {
          // Whatever follows MANY was entered together with it.
          enter(next, steps.get(i).kind() == Kind.MANY ? i : i + 1);
          alive = true;
        }
      }
      if (!alive) {
        return false;
      }
      boolean[] consumed = current;
      current = next;
      next = consumed;
      Arrays.fill(next, false);
    }
    return current[steps.size()];
  }

  /** Adds a state and those that are reached from it without a character: all are behind it. */
  private void enter(boolean[] states, int state) {
    if (states[state]) {
      return;
    }
    states[state] = true;
    int last = state;
    for (int i = state; i <= last && i < steps.size(); i++) {
      Kind kind = states[i] ? steps.get(i).kind() : Kind.ONE;
      if (kind == Kind.MANY) {
        states[i + 1] = true;
        last = Math.max(last, i + 1);
      } else if (kind == Kind.OPTIONAL_DIRECTORIES) {
        states[i + 1] = true;
        states[i + 3] = true;
        last = Math.max(last, i + 3);
      }
    }
  }

  /** Splits a pattern into steps. */
  private static final class Parser {
    private final int[] pattern;
    private final boolean git;
    private final List<Step> steps = new ArrayList<>();
    private int at;
    private boolean literalSoFar = true;
    // A bracket that nothing closes makes the others behind it ordinary characters too.
    private boolean unclosed;

    Parser(int[] pattern, boolean git) {
      this.pattern = pattern;
      this.git = git;
    }

    List<Step> steps() {
      while (at < pattern.length) {
        int closing = closingBracket();
        if (is(at, '*')) {
          asterisks();
          literalSoFar = false;
        } else if (is(at, '?')) {
          steps.add(new Step(Kind.ONE, NO_SLASH));
          at++;
          literalSoFar = false;
        } else if (closing > 0) {
          steps.add(new Step(Kind.ONE, characterClass(at + 1, closing)));
          at = closing + 1;
          literalSoFar = false;
        } else {
          boolean escaped = is(at, '\\') && at + 1 < pattern.length;
          literalSoFar &= !escaped;
          int character = pattern[escaped ? at + 1 : at];
          steps.add(new Step(Kind.ONE, c -> c == character));
          at += escaped ? 2 : 1;
        }
      }
      return List.copyOf(steps);
    }

    private void asterisks() {
      int start = at;
      while (is(at, '*')) {
        at++;
      }
      // Git compares the characters before the first wildcard on their own, and the rest of the
      // pattern then starts with the asterisks.
      boolean startsSegment = start == 0 || literalSoFar || is(start - 1, '/');
      if (at - start == 1 || !startsSegment || !(at == pattern.length || is(at, '/'))) {
        steps.add(new Step(Kind.MANY, NO_SLASH));
      } else if (at == pattern.length) {
        steps.add(new Step(Kind.MANY, ANY));
      } else {
        at++;
        steps.add(new Step(Kind.OPTIONAL_DIRECTORIES, c -> false));
        steps.add(new Step(Kind.MANY, ANY));
        steps.add(SLASH);
      }
    }

    /** Index of the bracket that closes the class at the current position; 0 if there is none. */
    private int closingBracket() {
      if (unclosed || !is(at, '[')) {
        return 0;
      }
      // A bracket at the start is a member of the class.
      int first = at + (is(at + 1, '!') || is(at + 1, '^') ? 2 : 1);
      for (int i = is(first, ']') ? first + 1 : first; i < pattern.length; i++) {
        if (pattern[i] == ']') {
          return i;
        }
        if (pattern[i] == '\\') {
          i++;
        } else if (is(i, '[') && is(i + 1, ':')) {
          i = Math.max(i, endOfName(i + 2));
        }
      }
      unclosed = true;
      return 0;
    }

    /** Index of the bracket after a name such as {@code alpha:}; 0 if there is none. */
    private int endOfName(int from) {
      int end = from;
      while (end < pattern.length && pattern[end] >= 'a' && pattern[end] <= 'z') {
        end++;
      }
      return end > from && is(end, ':') && is(end + 1, ']') ? end + 1 : 0;
    }

    private IntPredicate characterClass(int from, int to) {
      boolean negated = is(from, '!') || is(from, '^');
      CharacterSet members = new CharacterSet();
      int i = negated ? from + 1 : from;
      while (i < to) {
        int endOfName = is(i, '[') && is(i + 1, ':') ? endOfName(i + 2) : 0;
        if (endOfName > 0) {
          members.add(new String(pattern, i + 2, endOfName - i - 3));
          i = endOfName + 1;
          continue;
        }
        if (pattern[i] == '\\' && i + 1 < to) {
          i++;
        }
        boolean range = i + 2 < to && pattern[i + 1] == '-';
        int last = range ? pattern[i + 2] : pattern[i];
        // In git it has no members; elsewhere it is a mistake that would upload its files.
        if (last < pattern[i] && !git) {
          throw new IllegalArgumentException("a range of characters is reversed");
        }
        members.add(pattern[i], last);
        i += range ? 3 : 1;
      }
      IntPredicate contains = members.toPredicate();
      return NO_SLASH.and(negated ? contains.negate() : contains);
    }

    private boolean is(int index, char character) {
      return index < pattern.length && pattern[index] == character;
    }
  }
}
