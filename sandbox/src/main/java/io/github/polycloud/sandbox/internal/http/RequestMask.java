// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Replaces secrets in what is shown of requests: those that are recognized by name, the credentials
 * of the sandbox wherever they are, and the values of config vars. Thread-safe.
 */
public final class RequestMask {

  /** What is shown instead of a secret. */
  static final String MASK = "****";

  private final Supplier<List<String>> credentials;

  /**
   * Creates a mask.
   *
   * @param credentials the secrets of the sandbox; they may change
   */
  public RequestMask(Supplier<List<String>> credentials) {
    this.credentials = credentials;
  }

  /** A path with its query. */
  public String target(String target) {
    return plain(SecretMask.target(target));
  }

  /** The values of headers; of credentials the scheme is shown. */
  public Map<String, List<String>> headers(Map<String, List<String>> headers) {
    Map<String, List<String>> masked = SecretMask.headers(headers);
    masked.replaceAll(
        (name, values) ->
            name.equalsIgnoreCase("Authorization")
                ? headers.getOrDefault(name, values).stream().map(this::scheme).toList()
                : values.stream().map(this::plain).toList());
    return masked;
  }

  private String scheme(String authorization) {
    return plain(authorization.substring(0, authorization.indexOf(' ') + 1) + MASK);
  }

  /** The body of a request. */
  public String body(RecordedExchange exchange) {
    String type =
        exchange.headers().entrySet().stream()
            .filter(header -> header.getKey().equalsIgnoreCase("Content-Type"))
            .flatMap(header -> header.getValue().stream())
            .findFirst()
            .orElse("");
    return plain(BodyMask.mask(exchange.body(), type, isOfVariables(exchange.path())));
  }

  /** A JSON document of a cloud, in which secrets have no names but those of config vars. */
  public String document(JsonNode document) {
    return plain(BodyMask.mask(document.toString(), "application/json", false));
  }

  private static boolean isOfVariables(String path) {
    String decoded = SecretMask.decoded(path);
    String whole = decoded.endsWith("/") ? decoded.substring(0, decoded.length() - 1) : decoded;
    return decoded.contains("/envVar")
        || SecretMask.isOfVariables(whole.substring(whole.lastIndexOf('/') + 1));
  }

  private String plain(String text) {
    String masked = text;
    for (String secret : credentials.get()) {
      masked = masked.replace(secret, MASK);
    }
    return masked;
  }
}
