// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of fields, parameters and header fields that suggest a secret. */
final class SecretNames {
  // Anywhere in a name, compared without case and without the separators - _ .
  private static final List<String> WORDS =
      List.of(
          "token",
          "secret",
          "password",
          "passwd",
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
  static boolean isField(String name) {
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
    return isField(name) || PARAMETERS.contains(name.toLowerCase(Locale.ROOT));
  }
}
