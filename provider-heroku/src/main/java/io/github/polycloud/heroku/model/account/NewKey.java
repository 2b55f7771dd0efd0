package io.github.polycloud.heroku.model.account;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;

/**
 * A request to add a public SSH key.
 *
 * @param publicKey the key in one line: type, material and comment
 * @since 0.1.0
 */
public record NewKey(String publicKey) {
  // The encoded start of a private key in OpenSSH's format.
  private static final String OPENSSH_PRIVATE = "b3BlbnNzaC1rZXktdjE";

  /**
   * Validates the key.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if it is a private key or not exactly
   *     one line; the message does not quote it
   */
  public NewKey {
    if (publicKey.contains("PRIVATE KEY")
        || publicKey.startsWith("PuTTY-User-Key-File")
        || publicKey.contains(OPENSSH_PRIVATE)) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "this is a private key; pass the public key, from the file that ends in .pub");
    }
    if (publicKey.strip().lines().count() != 1) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST, "a public key must be one line: type, base64, comment");
    }
  }
}
