// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

/**
 * The output of a process of any length, of which the last {@value #MAX_LENGTH} characters are
 * kept. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class CollectedOutput {
  /** The maximum number of characters that are kept. */
  public static final int MAX_LENGTH = 8 << 20;

  private final StringBuilder kept = new StringBuilder();
  private long omitted;

  /** Creates an empty output. */
  public CollectedOutput() {}

  /** Appends a piece. */
  public void append(CharSequence piece) {
    kept.append(piece);
    // Not with each piece: the rest is copied.
    if (kept.length() >= 2 * MAX_LENGTH) {
      int surplus = surplus();
      kept.delete(0, surplus);
      omitted += surplus;
    }
  }

  /** The number of characters to omit, without splitting a surrogate pair. */
  private int surplus() {
    int surplus = Math.max(0, kept.length() - MAX_LENGTH);
    return surplus > 0 && Character.isLowSurrogate(kept.charAt(surplus)) ? surplus + 1 : surplus;
  }

  /** Returns the output; if it is longer, its end, after a line that says what is missing. */
  @Override
  public String toString() {
    int surplus = surplus();
    long missing = omitted + surplus;
    return missing == 0
        ? kept.toString()
        : "[the first " + missing + " characters are omitted]\n" + kept.substring(surplus);
  }
}
