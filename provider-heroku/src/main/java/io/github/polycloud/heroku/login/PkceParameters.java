package io.github.polycloud.heroku.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What one sign-in makes up for itself.
 *
 * @param state comes back with the browser, so that no other page can answer in its place
 * @param verifier is shown when the code is exchanged, so that nobody else can exchange it
 */
record PkceParameters(String state, String verifier) {
  private static final int BYTES = 32;

  static PkceParameters make() {
    SecureRandom random = new SecureRandom();
    return new PkceParameters(randomToken(random), randomToken(random));
  }

  /** What the service is told of the verifier beforehand. */
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
