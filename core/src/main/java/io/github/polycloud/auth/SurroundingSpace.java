// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

/**
 * Removes what surrounds a pasted value and cannot be seen: also the no-break space, U+0085, the
 * zero-width space and the byte order mark, which {@link String#strip()} keeps.
 */
final class SurroundingSpace {
  private static final String INVISIBLE = "\u0085\u200B\u2060\uFEFF";

  private SurroundingSpace() {}

  static String remove(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || INVISIBLE.indexOf(c) >= 0;
  }
}
