// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.http.Headers;
import io.github.polycloud.internal.arguments.FramingHeaders;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The rules for header fields that an application adds to every request. */
final class CustomHeaders {
  // As long as a secret may be; servers accept less.
  private static final int MAX_LENGTH = 1 << 14;

  // Set by HttpClient or the codec.
  private static final Set<String> OF_THE_ENGINE =
      Set.of("accept-encoding", "content-encoding", "content-type");

  private static final Set<String> OF_THE_CREDENTIALS =
      Set.of("authorization", "cookie", "proxy-authorization");

  private static final Set<String> OF_ONE_REQUEST =
      Set.of(
          "if-match",
          "if-modified-since",
          "if-none-match",
          "if-range",
          "if-unmodified-since",
          "range");

  private CustomHeaders() {}

  /**
   * Returns an immutable copy, whose names are case-insensitive.
   *
   * @throws IllegalArgumentException if a field cannot be sent with all requests, or twice
   */
  static Map<String, String> checked(Map<String, String> headers) {
    Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Objects.requireNonNull(headers, "headers")
        .forEach(
            (name, value) -> {
              check(
                  Objects.requireNonNull(name, "headers contains a null name"),
                  Objects.requireNonNull(value, "headers contains a null value"));
              if (fields.putIfAbsent(name, value) != null) {
                throw new IllegalArgumentException("headers contains " + name + " more than once");
              }
            });
    return Collections.unmodifiableMap(fields);
  }

  private static void check(String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("user-agent")) {
      throw refused(name, "use userAgent()");
    }
    if (OF_THE_CREDENTIALS.contains(lower)) {
      throw refused(name, "use credential()");
    }
    if (OF_THE_ENGINE.contains(lower) || FramingHeaders.contains(name)) {
      throw refused(name, "the engine sets it");
    }
    if (OF_ONE_REQUEST.contains(lower)) {
      throw refused(name, "it differs between requests, so set it on the request");
    }
    if (value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "header " + name + " must have at most " + MAX_LENGTH + " characters");
    }
    try {
      Headers.builder().set(name, value);
    } catch (CloudException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static IllegalArgumentException refused(String name, String reason) {
    return new IllegalArgumentException(
        "header " + name + " cannot be set for all requests: " + reason);
  }
}
