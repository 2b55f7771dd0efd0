package io.github.polycloud.http;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of RFC 3986: upper-case hex of UTF-8, a space as {@code %20}. */
public final class PercentEncoding {
  public static final String UNRESERVED = "-_.~";
  private static final String HEX = "0123456789ABCDEF";

  private PercentEncoding() {}

  /** Encodes all but letters, digits and these signs. */
  public static String encode(String text, String signs) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      plain = isPlain(text.charAt(i), signs);
    }
    if (plain) {
      return text;
    }
    StringBuilder encoded = new StringBuilder(text.length() * 2);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (isPlain(c, signs)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(char c, String signs) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || signs.indexOf(c) >= 0;
  }
}
