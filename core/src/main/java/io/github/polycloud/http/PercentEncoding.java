// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Percent-encoding of RFC 3986: upper-case hex of UTF-8, a space as {@code %20}. For query values
 * of a path passed to {@code HttpEngine.call}; path values are encoded by {@link PathSegment}.
 *
 * @since 0.1.0
 */
public final class PercentEncoding {
  /** The unreserved characters of RFC 3986 besides letters and digits. */
  public static final String UNRESERVED = "-_.~";

  private static final String HEX = "0123456789ABCDEF";

  private PercentEncoding() {}

  /**
   * Percent-encodes a text.
   *
   * @param unescaped the characters that are not encoded besides letters and digits
   */
  public static String encode(String text, String unescaped) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(unescaped, "unescaped");
    boolean unchanged = true;
    for (int i = 0; i < text.length() && unchanged; i++) {
      unchanged = isUnescaped(text.charAt(i), unescaped);
    }
    if (unchanged) {
      return text;
    }
    StringBuilder encoded = new StringBuilder(text.length() * 2);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (isUnescaped(c, unescaped)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return encoded.toString();
  }

  private static boolean isUnescaped(char c, String unescaped) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || unescaped.indexOf(c) >= 0;
  }
}
