// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Replaces secrets in recorded requests, which are recognized by the names of what holds them. */
public final class SecretMask {

  public static final String MASK = "****";

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

  private SecretMask() {}

  /** Headers with the values of credentials masked. */
  public static Map<String, List<String>> headers(Map<String, List<String>> headers) {
    Map<String, List<String>> masked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach(
        (name, values) -> masked.put(name, isSecretHeader(name) ? mask(values) : values));
    return masked;
  }

  /** A request target with the values of secret query parameters masked. */
  public static String target(String target) {
    int query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query + 1) + form(target.substring(query + 1));
  }

  /** A JSON or form body with secrets masked; other text, and what has none, is unchanged. */
  public static String body(String body) {
    String start = body.stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      return json(body);
    }
    return isForm(body) ? form(body) : body;
  }

  private static String json(String body) {
    try {
      JsonNode tree = Json.CAMEL.readTree(body);
      return mask(tree) ? tree.toString() : body;
    } catch (JacksonException e) {
      // Only the beginning of a long body was recorded, or it is not JSON: nothing tells its parts.
      return MASK;
    }
  }

  /** Masks within a tree and returns whether there was something to mask. */
  private static boolean mask(JsonNode node) {
    boolean masked = false;
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        if (isSecretName(name) && !value.isNull()) {
          object.set(name, StringNode.valueOf(MASK));
          masked = true;
        } else {
          masked |= mask(value);
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (JsonNode item : array) {
        masked |= mask(item);
      }
    }
    return masked;
  }

  private static boolean isForm(String body) {
    return body.indexOf('=') > 0 && body.strip().chars().noneMatch(c -> c <= ' ');
  }

  private static String form(String form) {
    StringBuilder masked = new StringBuilder(form.length());
    for (String pair : form.split("&", -1)) {
      int equals = pair.indexOf('=');
      boolean secret = equals >= 0 && isSecretName(decoded(pair.substring(0, equals)));
      masked
          .append(masked.isEmpty() ? "" : "&")
          .append(secret ? pair.substring(0, equals + 1) + MASK : pair);
    }
    return masked.toString();
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name.strip(), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }

  private static List<String> mask(List<String> values) {
    return values.stream().map(value -> MASK).toList();
  }

  private static boolean isSecretHeader(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return HEADERS.stream().anyMatch(lower::contains);
  }

  private static boolean isSecretName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (EXACT.contains(lower)) {
      return true;
    }
    String plain = lower.replace("_", "").replace("-", "");
    return NAMES.stream().anyMatch(plain::contains);
  }
}
