// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** Names of fields, parameters and header fields that suggest a secret. */
public final class SecretNames {
  // Anywhere in a name, compared without case and without the separators - _ .
  private static final List<String> WORDS =
      List.of(
          "token",
          "secret",
          "password",
          "passwd",
          "pwd",
          "passphrase",
          "apikey",
          "accesskey",
          "privatekey",
          "consumerkey",
          "credential",
          "signature",
          "codeverifier",
          "authorization",
          "attachurl",
          "logplexurl",
          "streamurl",
          "puturl",
          "geturl",
          "validationurl",
          "rendezvousurl",
          "loginputurl",
          "logdrainurl");

  // Whole names of parameters and header fields; in a body they mean something else.
  private static final Set<String> PARAMETERS =
      Set.of("key", "code", "sig", "pin", "otp", "pass", "auth", "cookie");

  private SecretNames() {}

  /** Returns whether the name of a field of a body, or a segment of a path, suggests a secret. */
  public static boolean isField(String field) {
    String name = decoded(field);
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '-' && c != '_' && c != '.') {
        letters.append(c);
      }
    }
    String plain = letters.toString().toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(plain::contains);
  }

  /** Returns whether the name of a query parameter or header field suggests a secret. */
  static boolean isParameter(String name) {
    if (isField(name) || PARAMETERS.contains(name.toLowerCase(Locale.ROOT))) {
      return true;
    }
    return (name.indexOf('[') >= 0 || name.indexOf('%') >= 0)
        && parts(name).stream()
            .anyMatch(part -> PARAMETERS.contains(part.toLowerCase(Locale.ROOT)));
  }

  /**
   * Returns the names in the name of a form field, from the outermost to the nearest: {@code user}
   * and {@code phone} of {@code user[phone]}, also percent-encoded. Never empty.
   */
  static List<String> parts(String field) {
    String name = decoded(field);
    if (name.indexOf('[') < 0) {
      return List.of(name);
    }
    List<String> parts =
        Collections.list(new StringTokenizer(name, "[]")).stream().map(String::valueOf).toList();
    return parts.isEmpty() ? List.of(name) : parts;
  }

  private static String decoded(String name) {
    if (name.indexOf('%') < 0) {
      return name;
    }
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }
}
