// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Recognizes secrets in recorded requests by the names of what holds them. */
final class SecretMask {

  private static final List<String> HEADERS =
      List.of(
          "authorization",
          "cookie",
          "consumer",
          "signature",
          "two-factor",
          "token",
          "secret",
          "api-key");

  private static final List<String> NAMES =
      List.of(
          "password",
          "passwd",
          "secret",
          "token",
          "consumerkey",
          "privatekey",
          "apikey",
          "passphrase");

  /** Parameters of OAuth that a token can be had for. */
  private static final Set<String> EXACT = Set.of("code", "code_verifier");

  /** What has values of users as its members. */
  private static final Set<String> VARIABLES =
      Set.of("config-vars", "config_vars", "config", "env");

  private SecretMask() {}

  /** Whether the members of what has this name are values of users. */
  static boolean isOfVariables(String name) {
    return VARIABLES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Headers with the values of credentials masked. */
  static Map<String, List<String>> headers(Map<String, List<String>> headers) {
    Map<String, List<String>> masked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach(
        (name, values) -> masked.put(name, isSecretHeader(name) ? mask(values) : values));
    return masked;
  }

  /** A request target with the values of secret query parameters masked. */
  static String target(String target) {
    int query = target.indexOf('?');
    return query < 0
        ? target
        : target.substring(0, query + 1) + form(target.substring(query + 1), false);
  }

  /**
   * A form with secrets masked.
   *
   * @param all whether all values are secrets
   */
  static String form(String form, boolean all) {
    StringBuilder masked = new StringBuilder(form.length());
    for (String pair : form.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = pair.substring(0, Math.max(0, equals));
      boolean secret = all && !pair.isEmpty() || equals >= 0 && isSecret(decoded(name));
      masked
          .append(masked.isEmpty() ? "" : "&")
          .append(secret ? pair.substring(0, equals + 1) + RequestMask.MASK : pair);
    }
    return masked.toString();
  }

  static String decoded(String name) {
    try {
      return URLDecoder.decode(name.strip(), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }

  private static List<String> mask(List<String> values) {
    return values.stream().map(value -> RequestMask.MASK).toList();
  }

  private static boolean isSecretHeader(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return HEADERS.stream().anyMatch(lower::contains);
  }

  /** Whether what has this name is secret; a name such as {@code config[KEY]} is its first part. */
  static boolean isSecret(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int bracket = lower.indexOf('[');
    if (EXACT.contains(lower) || isOfVariables(bracket < 0 ? lower : lower.substring(0, bracket))) {
      return true;
    }
    String plain = lower.replace("_", "").replace("-", "");
    return NAMES.stream().anyMatch(plain::contains);
  }
}
