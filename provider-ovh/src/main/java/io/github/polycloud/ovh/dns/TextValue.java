// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.dns;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The value of a text record: what its character strings concatenate to. The service returns a long
 * text as {@code "part" "part"} of at most 255 bytes each, and may add quotes and escapes to any.
 */
final class TextValue {
  private final String target;
  private final StringBuilder bytes = new StringBuilder();
  private int at;

  private TextValue(String target) {
    // One char per byte: \DDD is a byte of UTF-8.
    this.target = new String(target.getBytes(UTF_8), ISO_8859_1);
  }

  /** Returns the text of a target in any notation, with escapes resolved. */
  static String of(String target) {
    String text = target.strip();
    String parts = parts(text);
    return parts == null ? new TextValue(text).unquoted() : parts;
  }

  /**
   * Whether two targets mean the same. A backslash in a target without quotes may be an escape or
   * just a backslash, since the service takes both.
   */
  static boolean same(String one, String other) {
    return !Collections.disjoint(meanings(one), meanings(other));
  }

  private static Set<String> meanings(String target) {
    String text = target.strip();
    String parts = parts(text);
    return parts == null ? Set.copyOf(List.of(text, of(text))) : Set.of(parts);
  }

  private static @Nullable String parts(String text) {
    return text.startsWith("\"") ? new TextValue(text).parts() : null;
  }

  private String unquoted() {
    while (at < target.length()) {
      character();
    }
    return text();
  }

  /** Null if the target is not a sequence of quoted strings. */
  private @Nullable String parts() {
    while (at < target.length()) {
      if (target.charAt(at) != '"') {
        return null;
      }
      at++;
      while (at < target.length() && target.charAt(at) != '"') {
        character();
      }
      if (at >= target.length()) {
        return null;
      }
      at++;
      while (at < target.length() && Character.isWhitespace(target.charAt(at))) {
        at++;
      }
    }
    return text();
  }

  /**
   * Reads one character, which may be escaped as {@code \c} or as a byte in decimal, {@code \DDD}.
   */
  private void character() {
    char c = target.charAt(at++);
    if (c != '\\' || at >= target.length()) {
      bytes.append(c);
      return;
    }
    int octet = octet();
    if (octet < 0) {
      bytes.append(target.charAt(at++));
    } else {
      bytes.append((char) octet);
      at += 3;
    }
  }

  private int octet() {
    if (at + 3 > target.length()) {
      return -1;
    }
    int value = 0;
    for (int i = at; i < at + 3; i++) {
      int digit = target.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value > 255 ? -1 : value;
  }

  private String text() {
    return new String(bytes.toString().getBytes(ISO_8859_1), UTF_8);
  }
}
