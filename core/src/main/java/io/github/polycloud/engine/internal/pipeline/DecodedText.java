// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text without its escapes (percent-encoding, JSON, HTML entities), and where each character was
 * in the original. Immutable.
 */
final class DecodedText {
  private static final Map<String, String> ENTITIES =
      Map.of("amp;", "&", "lt;", "<", "gt;", ">", "quot;", "\"", "apos;", "'");
  private static final int MAX_ENTITY = 10;

  private final String text;
  // The index in the original of each character and of the end; null if they are equal.
  private final int @Nullable [] origins;

  private DecodedText(String text, int @Nullable [] origins) {
    this.text = text;
    this.origins = origins;
  }

  /** Returns a text as it is written. */
  static DecodedText of(String text) {
    return new DecodedText(text, null);
  }

  String text() {
    return text;
  }

  /** Returns the index in the original of a character, or of the end. */
  int origin(int index) {
    return origins == null ? index : origins[index];
  }

  /** Returns this text with one level of escapes decoded; null if it has none. */
  @Nullable DecodedText decoded() {
    if (text.indexOf('%') < 0 && text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
      return null;
    }
    Output out = new Output(text.length());
    int i = 0;
    while (i < text.length()) {
      int end =
          switch (text.charAt(i)) {
            case '%' -> percent(i, out);
            case '\\' -> backslash(i, out);
            case '&' -> entity(i, out);
            default -> i;
          };
      if (end == i) {
        out.append(text.charAt(i), origin(i));
        end++;
      }
      i = end;
    }
    return out.length == text.length() ? null : out.end(origin(text.length()));
  }

  /** Decodes consecutive percent escapes; returns the index after them. */
  private int percent(int from, Output out) {
    int end = from;
    while (end < text.length() && text.charAt(end) == '%' && hex(end + 1, 2) >= 0) {
      end += 3;
    }
    byte[] bytes = new byte[(end - from) / 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) hex(from + 3 * i + 1, 2);
    }
    CharBuffer decoded;
    try {
      decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      decoded = StandardCharsets.ISO_8859_1.decode(ByteBuffer.wrap(bytes));
    }
    boolean single = decoded.length() == bytes.length;
    int used = 0;
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      out.append(c, origin(from + 3 * used));
      used += single || c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return end;
  }

  private int backslash(int from, Output out) {
    char c = from + 1 < text.length() ? text.charAt(from + 1) : 0;
    int code = c == 'u' ? hex(from + 2, 4) : -1;
    if (code >= 0) {
      out.append((char) code, origin(from));
      return from + 6;
    }
    char plain =
        switch (c) {
          case '"', '\\', '/', '\'' -> c;
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          case 'b' -> '\b';
          case 'f' -> '\f';
          default -> 0;
        };
    if (plain == 0) {
      return from;
    }
    out.append(plain, origin(from));
    return from + 2;
  }

  private int entity(int from, Output out) {
    int end = from + 1;
    int limit = Math.min(text.length(), from + MAX_ENTITY);
    while (end < limit && text.charAt(end) != ';') {
      end++;
    }
    if (end == limit) {
      return from;
    }
    String name = text.substring(from + 1, end + 1);
    String plain = ENTITIES.get(name);
    int code = plain != null ? plain.charAt(0) : numeric(name);
    if (code < 0) {
      return from;
    }
    out.append((char) code, origin(from));
    return end + 1;
  }

  /** Returns the character of a numeric entity such as {@code #39;}; -1 if it is none. */
  private static int numeric(String name) {
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    if (!name.startsWith("#")) {
      return -1;
    }
    try {
      int code = Integer.parseInt(name.substring(hex ? 2 : 1, name.length() - 1), hex ? 16 : 10);
      return code >= 0 && code <= Character.MAX_VALUE ? code : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Returns the value of hexadecimal digits; -1 if there are fewer. */
  private int hex(int from, int digits) {
    if (from + digits > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  /** The decoded characters. */
  private static final class Output {
    private final char[] text;
    private final int[] origins;
    private int length;

    Output(int capacity) {
      text = new char[capacity];
      origins = new int[capacity + 1];
    }

    void append(char c, int origin) {
      text[length] = c;
      origins[length++] = origin;
    }

    DecodedText end(int origin) {
      origins[length] = origin;
      return new DecodedText(new String(text, 0, length), origins);
    }
  }
}
