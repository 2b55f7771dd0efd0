// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Validates and encodes values as path segments: a value is never empty, never adds a segment, and
 * is percent-encoded completely.
 *
 * @since 0.1.0
 */
public final class PathSegment {
  private PathSegment() {}

  /**
   * Percent-encodes a value, except letters, digits and {@code - _ . ~}.
   *
   * @param name the name of the value, for the error
   * @throws CloudException of kind {@code INVALID_REQUEST} if it is null, blank, {@code .} or
   *     {@code ..}, because the request would then have another path
   */
  public static String encode(String name, @Nullable Object value) {
    return encode(name, value, PercentEncoding.UNRESERVED);
  }

  /**
   * Like {@link #encode(String, Object)}, but with another set of characters that are not encoded.
   *
   * @param unescaped the characters besides letters and digits
   */
  public static String encode(String name, @Nullable Object value, String unescaped) {
    Objects.requireNonNull(name, "name");
    return PercentEncoding.encode(checked(name, value), unescaped);
  }

  /**
   * Validates a value without encoding it.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} as {@link #encode(String, Object)} does
   */
  public static void check(String name, @Nullable Object value) {
    Objects.requireNonNull(name, "name");
    checked(name, value);
  }

  private static String checked(String name, @Nullable Object value) {
    String text = value == null ? "" : value.toString();
    if (text.isBlank() || text.equals(".") || text.equals("..")) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          name + " must not be " + (value == null ? "null" : text.isBlank() ? "blank" : text));
    }
    return text;
  }
}
