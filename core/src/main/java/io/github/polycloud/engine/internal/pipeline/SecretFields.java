// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values of fields whose name suggests a secret, in JSON (also as a string in JSON), form
 * data, XML, header lines and similar text: {@code "token": "..."}, {@code password=...}, {@code
 * <api-key>...</api-key>}, {@code {"key": "API_TOKEN", "value": ...}}.
 *
 * <p>A single pass, in time proportional to the text whatever it contains. Confined to one thread.
 */
final class SecretFields {
  /** Values that are no secrets: they occur everywhere. */
  static final Set<String> LITERALS = Set.of("null", "true", "false");

  private static final String QUOT = "&quot;";

  private final String text;
  private final boolean nested;
  private final Found found;
  private boolean inTagName;
  // The secret-like name of the element whose tag is being read.
  private @Nullable String element;
  // A name was seen whose value follows in a field called "value".
  private boolean named;

  /** Receives the range of a value, and what to put around its mask. */
  private interface Found {
    void value(int start, int end, String quotes);
  }

  private SecretFields(String text, boolean nested, Found found) {
    this.text = text;
    this.nested = nested;
    this.found = found;
  }

  /** Returns the text with a mask in place of each value. */
  static String mask(String text, String mask) {
    StringBuilder masked = new StringBuilder(text.length());
    int[] copied = {0};
    new SecretFields(
            text,
            false,
            (start, end, quotes) -> {
              masked.append(text, copied[0], start).append(quotes).append(mask).append(quotes);
              copied[0] = end;
            })
        .scan();
    return copied[0] == 0 ? text : masked.append(text, copied[0], text.length()).toString();
  }

  /** Passes on each value as it is written; of a structure those that have such a name. */
  static void values(String text, Consumer<String> action) {
    new SecretFields(text, true, (start, end, quotes) -> action.accept(text.substring(start, end)))
        .scan();
  }

  private void scan() {
    int i = 0;
    while (i < text.length()) {
      i = isNameCharacter(text.charAt(i)) ? name(i, nameEnd(i)) : other(text.charAt(i), i);
    }
  }

  /** Handles a character that is not part of a name; returns where to continue. */
  private int other(char c, int at) {
    String opened = c == '>' && text.charAt(Math.max(0, at - 1)) != '/' ? element : null;
    inTagName = c == '<' || inTagName && c == ':';
    if (c == '<' || c == '>' || c == '{' || c == '}') {
      named = false;
      element = null;
    }
    if (opened == null) {
      return at + 1;
    }
    int end = nested ? until("<", at + 1) : closingTag(opened, at + 1);
    report(at + 1, end, "");
    return end;
  }

  /** Handles a name; returns where to continue. */
  private int name(int start, int end) {
    if (inTagName && at(end) != ':') {
      inTagName = false;
      if (at(end) != '=' && SecretNames.isField(text.substring(start, end))) {
        element = text.substring(start, end);
        named = true;
        return end;
      }
    }
    int slashes = count('\\', end);
    int close = quoteEnd(end + slashes);
    boolean quoted = close > end + slashes;
    int afterBlanks = afterBlanks(quoted ? close : end, quoted);
    char sign = at(afterBlanks);
    boolean separated = sign == '=' || sign == ':' && (quoted || afterBlanks == end);
    if (!separated && !quoted) {
      return end;
    }
    String name = text.substring(start, end);
    boolean secret = SecretNames.isField(name);
    if (!separated) {
      named |= secret;
      return end;
    }
    if (!secret && !(named && name.equalsIgnoreCase("value"))) {
      return end;
    }
    int value = afterBlanks + (text.startsWith("=>", afterBlanks) ? 2 : 1);
    return value(name, quoted ? text.substring(end, close) : "", sign, value);
  }

  /**
   * Handles the value of a secret; returns where to continue.
   *
   * @param quotes what ends the name: a quotation mark, perhaps escaped; empty for none
   */
  private int value(String name, String quotes, char sign, int from) {
    int start = afterBlanks(from, !quotes.isEmpty());
    int slashes = count('\\', start);
    int open = quoteEnd(start + slashes);
    if (open > start + slashes) {
      int end = stringEnd(text.substring(start + slashes, open), slashes, open);
      report(open, end, "");
      return end;
    }
    if (at(start) == '{' || at(start) == '[') {
      if (nested) {
        return start + 1;
      }
      int end = structureEnd(start, Math.max(0, quotes.length() - 1));
      report(start, end, quotes);
      return end;
    }
    int end = start;
    if (!quotes.isEmpty()) {
      end = until(",}]\"< \t\r\n", start);
    } else if (sign == ':' && name.toLowerCase(Locale.ROOT).contains("authorization")) {
      end = until("\r\n\"<", start);
    } else {
      end = until("& \t\r\n\"<", start);
    }
    if (quotes.isEmpty() || !LITERALS.contains(text.substring(start, end))) {
      report(start, end, quotes);
    }
    return end;
  }

  private void report(int start, int end, String quotes) {
    if (end > start) {
      found.value(start, end, quotes);
    }
  }

  /** Returns the index of the closing tag of an element; the end of the text if there is none. */
  private int closingTag(String name, int from) {
    for (int tag = text.indexOf("</", from); tag >= 0; tag = text.indexOf("</", tag + 2)) {
      int prefix = nameEnd(tag + 2);
      int start = at(prefix) == ':' ? prefix + 1 : tag + 2;
      if (text.regionMatches(true, start, name, 0, name.length())
          && !isNameCharacter(at(start + name.length()))) {
        return tag;
      }
    }
    return text.length();
  }

  /** Returns the index of the quotation mark, with its backslashes, that ends a string. */
  private int stringEnd(String quote, int slashes, int from) {
    int i = from;
    while (i < text.length()) {
      int before = count('\\', i);
      if (text.startsWith(quote, i + before)) {
        if (isDelimiter(before, slashes)) {
          return slashes == 0 ? i + before : i;
        }
        i += before + quote.length();
      } else {
        i += before + 1;
      }
    }
    return text.length();
  }

  /** Returns the index after the bracket that closes an object or array. */
  private int structureEnd(int from, int slashes) {
    int depth = 0;
    boolean inString = false;
    int i = from;
    while (i < text.length()) {
      int before = count('\\', i);
      i += before;
      char c = at(i);
      if (c == '"' && isDelimiter(before, slashes)) {
        inString = !inString;
      } else if (!inString && (c == '{' || c == '[')) {
        depth++;
      } else if (!inString && (c == '}' || c == ']') && --depth == 0) {
        return i + 1;
      }
      i++;
    }
    return text.length();
  }

  /** Whether a quotation mark after some backslashes delimits a string that began after others. */
  private static boolean isDelimiter(int before, int slashes) {
    return slashes == 0 ? before % 2 == 0 : before <= slashes;
  }

  /** Returns the index after a quotation mark; the index itself if there is none. */
  private int quoteEnd(int at) {
    char c = at(at);
    if (c == '"' || c == '\'') {
      return at + 1;
    }
    return c == '&' && text.startsWith(QUOT, at) ? at + QUOT.length() : at;
  }

  private int afterBlanks(int from, boolean lines) {
    int i = from;
    while (at(i) == ' ' || at(i) == '\t' || lines && (at(i) == '\r' || at(i) == '\n')) {
      i++;
    }
    return i;
  }

  private int until(String delimiters, int from) {
    int i = from;
    while (i < text.length() && delimiters.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private int count(char c, int from) {
    int i = from;
    while (at(i) == c && i < text.length()) {
      i++;
    }
    return i - from;
  }

  private int nameEnd(int from) {
    int i = from;
    while (isNameCharacter(at(i))) {
      i++;
    }
    return i;
  }

  /** Returns the character at an index; NUL after the end. */
  private char at(int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }

  private static boolean isNameCharacter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '-'
        || c == '.';
  }
}
