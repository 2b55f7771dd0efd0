// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.text;

/**
 * Makes text that a service or a file has supplied harmless for messages, logs and terminals: what
 * can steer a terminal or reorder a line is shown as an escape such as {@code \}{@code u001b}.
 *
 * <p>Escaped are control characters, bidirectional controls, other format characters except the two
 * joiners that some scripts need, line and paragraph separators, and lone surrogates. JSON remains
 * the same JSON. All methods take time proportional to the text.
 */
public final class ForeignText {
  private static final String HEX = "0123456789abcdef";
  private static final char ELLIPSIS = '\u2026';

  private ForeignText() {}

  /** Returns a text in one line: a line break or tab with the blanks around it becomes a space. */
  public static String line(String text) {
    return line(text, Integer.MAX_VALUE);
  }

  /**
   * Like {@link #line(String)}, but cut.
   *
   * @param maxLength the maximum length of the result, with an ellipsis at its end if it is cut
   */
  public static String line(String text, int maxLength) {
    int clean = cleanPrefix(text, false);
    if (clean == text.length() && clean <= maxLength) {
      return text;
    }
    int start = Math.min(clean, maxLength);
    if (start > 0 && Character.isHighSurrogate(text.charAt(start - 1))) {
      start--;
    }
    StringBuilder line = new StringBuilder(start + 32).append(text, 0, start);
    int i = start;
    while (i < text.length() && line.length() <= maxLength) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isLineSpace(c)) {
        while (i < text.length() && isSpace(text.charAt(i))) {
          i++;
        }
        stripTrailing(line);
        if (!line.isEmpty() && i < text.length()) {
          line.append(' ');
        }
      } else {
        append(line, c, text, i);
      }
    }
    return line.length() > maxLength ? cut(line, maxLength) : line.toString();
  }

  private static String cut(StringBuilder line, int maxLength) {
    int end = maxLength - 1;
    if (end > 0 && Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    line.setLength(end);
    return line.append(ELLIPSIS).toString();
  }

  /** Returns a text with its line breaks and tabs, but otherwise like {@link #line(String)}. */
  public static String lines(String text) {
    int clean = cleanPrefix(text, true);
    if (clean == text.length()) {
      return text;
    }
    StringBuilder lines = new StringBuilder(text.length() + 32).append(text, 0, clean);
    int i = clean;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean lineEnd = c == '\r' && i < text.length() && text.charAt(i) == '\n';
      if (c == '\n' || c == '\t' || lineEnd) {
        lines.append((char) c);
      } else {
        append(lines, c, text, i);
      }
    }
    return lines.toString();
  }

  /** Returns the length of the prefix in which nothing has to be changed. */
  private static int cleanPrefix(String text, boolean multiline) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7f) {
        i++;
        continue;
      }
      int codePoint = text.codePointAt(i);
      boolean clean = multiline && (c == '\n' || c == '\t') || !isHarmful(codePoint);
      if (!clean) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return i;
  }

  private static boolean isHarmful(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      // The zero-width joiner and non-joiner belong to words and emoji.
      case Character.FORMAT -> c != 0x200c && c != 0x200d;
      default -> false;
    };
  }

  /** Whether a character ends a line or is a tab. */
  private static boolean isLineSpace(int c) {
    return c >= '\t' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || isLineSpace(c);
  }

  private static void stripTrailing(StringBuilder line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    line.setLength(end);
  }

  /** Appends a character that ends at an index of the text, escaped if necessary. */
  private static void append(StringBuilder to, int c, String text, int end) {
    if (!isHarmful(c)) {
      to.appendCodePoint(c);
      return;
    }
    for (int i = end - Character.charCount(c); i < end; i++) {
      char unit = text.charAt(i);
      to.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        to.append(HEX.charAt(unit >> shift & 15));
      }
    }
  }
}
