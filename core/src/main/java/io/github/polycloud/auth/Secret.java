package io.github.polycloud.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * A text that must not be seen: it prints as {@code ****}, compares in constant time and cannot be
 * serialized. Read it with {@link #reveal()} at the last moment, where it goes onto the wire.
 */
public final class Secret {
  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  /**
   * Wraps a secret.
   *
   * @throws IllegalArgumentException when it is blank or holds a control character, since neither
   *     can be sent in a header
   */
  public static Secret of(String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a secret must not be blank");
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "a secret must not hold a line break or another control character");
    }
    return new Secret(value);
  }

  /** What {@code Authorization} holds for HTTP Basic; the user may be empty. */
  public static Secret basicAuthorization(String user, Secret password) {
    byte[] pair = (user + ":" + password.value).getBytes(StandardCharsets.UTF_8);
    return of("Basic " + Base64.getEncoder().encodeToString(pair));
  }

  /** The text itself. */
  public String reveal() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && MessageDigest.isEqual(bytes(), secret.bytes());
  }

  @Override
  public int hashCode() {
    // Constant, so that no hash of the secret travels into dumps or logs by way of a map.
    return Secret.class.hashCode();
  }

  @Override
  public String toString() {
    return "****";
  }

  private byte[] bytes() {
    return value.getBytes(StandardCharsets.UTF_8);
  }
}
