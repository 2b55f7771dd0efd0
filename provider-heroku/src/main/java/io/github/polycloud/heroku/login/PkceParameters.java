// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.login;

import io.github.polycloud.redaction.Sensitive;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The random values of a login.
 *
 * @param state returned with the redirect, which protects against forged redirects
 * @param verifier the PKCE code verifier, without which the code cannot be exchanged
 */
record PkceParameters(@Sensitive String state, @Sensitive String verifier) {
  private static final int BYTES = 32;

  static PkceParameters generate() {
    SecureRandom random = new SecureRandom();
    return new PkceParameters(randomToken(random), randomToken(random));
  }

  /** The PKCE code challenge: the SHA-256 digest of the verifier. */
  String challenge() {
    try {
      return text(
          MessageDigest.getInstance("SHA-256")
              .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String randomToken(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return text(bytes);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "PkceParameters[]";
  }
}
