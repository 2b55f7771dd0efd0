package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import org.jspecify.annotations.Nullable;

/** A value in a path: always there, always one segment, always encoded to the last character. */
public final class PathSegment {
  private PathSegment() {}

  /**
   * Encodes a value: letters, digits, {@code - _ . ~} stay, all else becomes {@code %XX} of UTF-8.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} when it is null, blank, {@code .} or
   *     {@code ..}, since the call would then go to another place
   */
  public static String encode(String name, @Nullable Object value) {
    return encode(name, value, PercentEncoding.UNRESERVED);
  }

  /** The same with another set of signs that stay as they are. */
  public static String encode(String name, @Nullable Object value, String signs) {
    return PercentEncoding.encode(checked(name, value), signs);
  }

  /**
   * Checks a value without encoding it.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} as {@link #encode(String, Object)} does
   */
  public static void check(String name, @Nullable Object value) {
    checked(name, value);
  }

  private static String checked(String name, @Nullable Object value) {
    String text = value == null ? "" : value.toString();
    if (text.isBlank() || text.equals(".") || text.equals("..")) {
      throw new CloudException(
          ErrorKind.INVALID_REQUEST,
          name + " must not be " + (value == null ? "null" : text.isBlank() ? "blank" : text));
    }
    return text;
  }
}
