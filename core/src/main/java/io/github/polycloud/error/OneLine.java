package io.github.polycloud.error;

/** Shortens texts to a readable line. */
final class OneLine {
  private OneLine() {}

  /**
   * Returns a text with each run of white space as one blank, cut to a length. A text that is cut
   * ends with an ellipsis.
   */
  static String of(String text, int maxLength) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), maxLength));
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        blank = true;
        continue;
      }
      if (blank && !line.isEmpty()) {
        line.append(' ');
      }
      blank = false;
      line.append(c);
      if (line.length() > maxLength) {
        return cut(line, maxLength);
      }
    }
    return line.toString();
  }

  private static String cut(StringBuilder line, int maxLength) {
    int end = maxLength - 1;
    line.setLength(Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
    return line.append('\u2026').toString();
  }
}
