package io.github.polycloud;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Headers;
import io.github.polycloud.internal.arguments.FramingHeaders;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The header fields that an application adds to every request. Not thread-safe. */
final class CustomHeaders {
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

  private final Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /** Sets a field, replacing any of that name. */
  void set(String name, String value) {
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
    try {
      Headers.builder().set(name, value);
    } catch (CloudException e) {
      throw CloudException.of(ErrorKind.CONFIGURATION, String.valueOf(e.getMessage()));
    }
    fields.put(name, value);
  }

  Map<String, String> toMap() {
    return fields;
  }

  private static CloudException refused(String name, String reason) {
    return CloudException.of(
        ErrorKind.CONFIGURATION, "header " + name + " cannot be set for all requests: " + reason);
  }
}
