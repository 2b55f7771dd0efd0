// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The secrets of one request, which only that call knows: the values of its sensitive arguments and
 * of header fields that are not known to be harmless, as they were sent, and the values of
 * parameters and fields with a secret-like name in its URL and body.
 */
final class RequestSecrets {
  private static final int MAX_BODY = 64 << 10;

  // What begins an escape, and the end of a line, from which a secret has further forms.
  private static final String ESCAPES = "%\\&\n";

  private Set<Needle> needles = Set.of();

  // Base64 is longer than the secret, so a short text cannot contain it.
  private final boolean encoded;

  // The search takes memory in proportion to the text of all secrets.
  private int argumentLength;

  private RequestSecrets(boolean encoded) {
    this.encoded = encoded;
  }

  /** Returns all secrets of a request. */
  static Needles of(HttpRequest request) {
    RequestSecrets secrets = new RequestSecrets(true);
    secrets.addHeaders(request, Integer.MAX_VALUE);
    secrets.addUrl(request);
    secrets.addArguments(request, Integer.MAX_VALUE);
    byte[] body = request.body();
    if (body != null && body.length <= MAX_BODY) {
      secrets.addBody(request, new String(body, StandardCharsets.UTF_8));
    }
    return Needles.of(secrets.needles);
  }

  /**
   * Returns the secrets of a request that fit into a short text, without those that only its body
   * contains.
   */
  static Needles of(HttpRequest request, int maxLength) {
    RequestSecrets secrets = new RequestSecrets(false);
    secrets.addHeaders(request, maxLength);
    secrets.addUrl(request);
    secrets.addArguments(request, maxLength);
    return Needles.of(secrets.needles);
  }

  /**
   * Returns false if a text certainly contains no secret of a request. Most calls succeed and have
   * an id without one, which this decides without creating the forms of each secret.
   */
  static boolean mayOccurIn(String text, HttpRequest request) {
    if (!isPlain(text)
        || request.url().indexOf('?') >= 0
        || request.operation().template().indexOf('*') >= 0
        || (request.context() instanceof CallContext call
            && !call.sensitiveArguments().isEmpty())) {
      return true;
    }
    boolean[] found = {false};
    request.headers().forEach((name, value) -> found[0] |= mayOccurIn(text, value));
    return found[0];
  }

  /** Of a header field with a blank, a text without one can only contain what follows it. */
  private static boolean mayOccurIn(String text, String value) {
    int start = value.indexOf(' ') + 1;
    int length = value.length() - start;
    if (value.regionMatches(true, 0, "Basic ", 0, start) && start > 0) {
      return true;
    }
    for (int i = 0; i < value.length(); i++) {
      if (ESCAPES.indexOf(value.charAt(i)) >= 0) {
        return true;
      }
    }
    for (int i = 0; length >= Needle.MIN_LENGTH && i + length <= text.length(); i++) {
      if (text.regionMatches(true, i, value, start, length)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a text is short and has no blank and no escape. */
  private static boolean isPlain(String text) {
    if (text.length() >= Needle.MAX_HEAD) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c > '~' || c == '+' || ESCAPES.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private void add(String secret) {
    if (needles.isEmpty()) {
      needles = new LinkedHashSet<>();
    }
    if (encoded) {
      Needle.addAll(needles, secret);
    } else {
      Needle.addPlain(needles, secret);
    }
  }

  private void addArguments(HttpRequest request, int maxLength) {
    if (request.context() instanceof CallContext call) {
      call.sensitiveArguments().forEach(argument -> addArgument(argument.strip(), maxLength));
    }
  }

  /** Adds an argument without the blanks around it, which a service may remove. */
  private void addArgument(String value, int maxLength) {
    if (value.length() <= maxLength && !SecretFields.LITERALS.contains(value)) {
      // Of what exceeds the limit the beginnings are still found.
      int length = Math.max(Needle.MAX_HEAD, MAX_BODY - argumentLength);
      argumentLength += Math.min(length, value.length());
      add(value.length() > length ? value.substring(0, length) : value);
    }
  }

  private void addBody(HttpRequest request, String body) {
    SecretFields.values(body, this::add);
    String type = request.headers().first("Content-Type").orElse("");
    if (type.startsWith("application/x-www-form-urlencoded")) {
      addParameters(body.replace('+', ' '), 0);
    }
  }

  private void addHeaders(HttpRequest request, int maxLength) {
    request
        .headers()
        .forEach(
            (name, value) -> {
              // The scheme of credentials may be missing where they are repeated.
              int start = value.indexOf(' ') + 1;
              if (value.length() - start <= maxLength
                  && isSecretField(name, value)
                  && !value.equals(request.requestId())) {
                add(value);
                if (start > 0 && SecretNames.isParameter(name)) {
                  addCredentials(value.substring(0, start - 1), value.substring(start));
                }
              }
            });
  }

  private void addCredentials(String scheme, String credentials) {
    add(credentials);
    if (!scheme.equalsIgnoreCase("Basic")) {
      return;
    }
    try {
      String pair = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
      add(pair.substring(pair.indexOf(':') + 1));
    } catch (IllegalArgumentException e) {
      // Not base64, so there is nothing else to mask.
    }
  }

  private void addUrl(HttpRequest request) {
    String url = request.url();
    int query = url.indexOf('?');
    if (query >= 0) {
      addParameters(url, query + 1);
    }
    String template = request.operation().template();
    // A path without placeholders was passed ready, perhaps with a secret in it.
    if (template.indexOf('*') >= 0 && template.indexOf('{') < 0) {
      addSegments(url.substring(0, query < 0 ? url.length() : query));
    }
  }

  private void addParameters(String url, int from) {
    int start = from;
    while (start < url.length()) {
      int end = url.indexOf('&', start);
      end = end < 0 ? url.length() : end;
      int value = url.indexOf('=', start) + 1;
      if (value > 0 && value <= end && SecretNames.isParameter(url.substring(start, value - 1))) {
        add(url.substring(value, end));
      }
      start = end + 1;
    }
  }

  private void addSegments(String url) {
    String[] segments = url.split("/", -1);
    for (int i = 1; i < segments.length; i++) {
      if (segments[i].length() >= Needle.MIN_INFIX && SecretNames.isField(segments[i - 1])) {
        add(segments[i]);
      }
    }
  }

  /** Returns whether the value of a header field is masked wherever it occurs. */
  static boolean isSecretField(String name, String value) {
    return (value.length() >= Needle.MIN_INFIX || SecretNames.isParameter(name))
        && !Redactor.isPublic(name);
  }
}
