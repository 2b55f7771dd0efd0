package io.github.polycloud.heroku.deploy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A file name pattern. {@code *} and {@code ?} do not match slashes, {@code **} does. Matching
 * follows all alternatives at once, so its time is bounded by the product of both lengths: a
 * regular expression would backtrack exponentially in the number of asterisks.
 *
 * @param steps the parts of the pattern
 */
record Glob(List<Step> steps) {

  /** What a part does. */
  private enum Kind {
    /** Consumes one character. */
    ONE,
    /** Consumes any number of characters. */
    MANY,
    /** Skips the following two steps, or enters them: {@code **} followed by a slash. */
    OPTIONAL_DIRECTORIES,
  }

  /**
   * A part of a pattern.
   *
   * @param kind what it does
   * @param accepts the code points that it consumes
   */
  private record Step(Kind kind, IntPredicate accepts) {}

  private static final IntPredicate ANY = c -> true;
  private static final IntPredicate NO_SLASH = c -> c != '/';
  private static final Step SLASH = new Step(Kind.ONE, c -> c == '/');

  /**
   * Parses a pattern.
   *
   * @throws IllegalArgumentException if a range of characters is reversed
   */
  static Glob of(String pattern) {
    return new Glob(new Parser(pattern.codePoints().toArray()).steps());
  }

  /** Whether the pattern matches a text completely. */
  boolean matches(String text) {
    boolean[] current = new boolean[steps.size() + 1];
    boolean[] next = new boolean[steps.size() + 1];
    enter(current, 0);
    int[] characters = text.codePoints().toArray();
    for (int character : characters) {
      boolean alive = false;
      for (int i = 0; i < steps.size(); i++) {
        if (current[i] && steps.get(i).accepts().test(character)) {
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

  /** Adds a state and those that are reached from it without a character. */
  private void enter(boolean[] states, int state) {
    if (states[state]) {
      return;
    }
    states[state] = true;
    if (state < steps.size() && steps.get(state).kind() == Kind.MANY) {
      enter(states, state + 1);
    } else if (state < steps.size() && steps.get(state).kind() == Kind.OPTIONAL_DIRECTORIES) {
      enter(states, state + 1);
      enter(states, state + 3);
    }
  }

  /** Splits a pattern into steps. */
  private static final class Parser {
    private final int[] pattern;
    private final List<Step> steps = new ArrayList<>();
    private int at;

    Parser(int[] pattern) {
      this.pattern = pattern;
    }

    List<Step> steps() {
      while (at < pattern.length) {
        int closing = closingBracket();
        if (is(at, '*') && is(at + 1, '*')) {
          asterisks();
        } else if (is(at, '*')) {
          steps.add(new Step(Kind.MANY, NO_SLASH));
          at++;
        } else if (is(at, '?')) {
          steps.add(new Step(Kind.ONE, NO_SLASH));
          at++;
        } else if (closing > 0) {
          steps.add(new Step(Kind.ONE, characterClass(at + 1, closing)));
          at = closing + 1;
        } else {
          boolean escaped = is(at, '\\') && at + 1 < pattern.length;
          int character = pattern[escaped ? at + 1 : at];
          steps.add(new Step(Kind.ONE, c -> c == character));
          at += escaped ? 2 : 1;
        }
      }
      return List.copyOf(steps);
    }

    private void asterisks() {
      while (is(at, '*')) {
        at++;
      }
      if (is(at, '/')) {
        at++;
        steps.add(new Step(Kind.OPTIONAL_DIRECTORIES, c -> false));
        steps.add(new Step(Kind.MANY, ANY));
        steps.add(SLASH);
      } else {
        steps.add(new Step(Kind.MANY, ANY));
      }
    }

    /** Index of the bracket that closes the class at the current position; 0 if there is none. */
    private int closingBracket() {
      if (!is(at, '[')) {
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
        }
      }
      return 0;
    }

    private IntPredicate characterClass(int from, int to) {
      boolean negated = is(from, '!') || is(from, '^');
      IntPredicate members = c -> false;
      int i = negated ? from + 1 : from;
      while (i < to) {
        if (pattern[i] == '\\' && i + 1 < to) {
          i++;
        }
        int first = pattern[i];
        boolean range = i + 2 < to && pattern[i + 1] == '-';
        int last = range ? pattern[i + 2] : first;
        if (last < first) {
          throw new IllegalArgumentException("a range of characters is reversed");
        }
        members = members.or(c -> c >= first && c <= last);
        i += range ? 3 : 1;
      }
      return NO_SLASH.and(negated ? members.negate() : members);
    }

    private boolean is(int index, char character) {
      return index < pattern.length && pattern[index] == character;
    }
  }
}
