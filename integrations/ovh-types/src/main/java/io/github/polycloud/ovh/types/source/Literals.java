// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import java.util.List;

/** Literals and text in comments; neither can end what it is in. */
final class Literals {
  private static final int MAX_CODE = 60;
  private static final int ARGUMENT = 6;
  private static final int MIN_SPLIT = 5;

  private Literals() {}

  /** Returns a literal in ASCII. */
  static String string(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> {
          if (c >= ' ' && c < 0x7f) {
            literal.append(c);
          } else {
            literal.append(String.format("\\u%04x", (int) c));
          }
        }
      }
    }
    return literal.append('"').toString();
  }

  /**
   * Returns an annotation of a method with a literal. The formatter splits one that is too long,
   * but only after a first word of more than four letters.
   */
  static Layout annotation(String name, String text) {
    String open = "@" + name + "(";
    int space = text.indexOf(' ');
    boolean isTooLong = ARGUMENT + string(text).length() + 1 > Layout.WIDTH;
    return isTooLong && space >= MIN_SPLIT
        ? Layout.sequence(
            Layout.text(open),
            Layout.indent(
                4,
                Layout.newLine(),
                Layout.text(string(text.substring(0, space))),
                Layout.indent(
                    4, Layout.newLine(), Layout.text("+ " + string(text.substring(space))))),
            Layout.text(")"))
        : Layout.list(open, List.of(Layout.text(string(text))), ")");
  }

  /** Whether text can be shown in a comment as it is. */
  static boolean isPlain(String text) {
    return text.length() <= MAX_CODE && isHarmless(text);
  }

  private static boolean isHarmless(String text) {
    if (text.isEmpty() || !text.strip().equals(text)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7f || "{}\\*@<>&".indexOf(c) >= 0) {
        return false;
      }
    }
    return !text.contains("  ");
  }

  /** Returns a tag with code, or words that say what cannot be shown. */
  static String code(String text, String otherwise) {
    return isPlain(text) ? "{@code " + text + "}" : otherwise;
  }

  /** Returns a tag with a path, whose parameters are in braces. */
  static String path(String path) {
    String plain = path.replaceAll("\\{([A-Za-z0-9_.-]*)}", "$1");
    return isHarmless(plain) && plain.indexOf(' ') < 0 ? "{@code " + path + "}" : "a path";
  }
}
