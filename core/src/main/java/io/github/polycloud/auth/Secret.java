// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A secret string. Its text is {@code ****}, it is compared in constant time, and it cannot be
 * serialized. Immutable.
 *
 * <pre>{@code
 * Secret token = Secret.of(System.getenv("ACME_TOKEN"));
 * attempt.header("Authorization", "Bearer " + token.reveal());
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Secret {
  // Longer than any token, since servers accept header fields of 8 to 16 KiB.
  static final int MAX_LENGTH = 1 << 14;

  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  /**
   * Wraps a secret.
   *
   * @param value the secret; not blank, without control characters, which no header field can
   *     carry, and of at most 16384 characters
   * @throws IllegalArgumentException if the value is none of these; the message does not quote it
   */
  public static Secret of(String value) {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("a secret must not be blank");
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "a secret must not contain a line break or another control character");
    }
    if (value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a secret must have at most " + MAX_LENGTH + " characters, but has " + value.length());
    }
    return new Secret(value);
  }

  /**
   * Wraps a secret that a service has issued.
   *
   * @param value what the service returned; null if it returned nothing
   * @return the secret; empty if the value is null or cannot be a secret: blank, with a control
   *     character, or longer than 16384 characters
   */
  public static Optional<Secret> ofIssued(@Nullable String value) {
    return value == null
            || value.length() > MAX_LENGTH
            || value.isBlank()
            || value.chars().anyMatch(Character::isISOControl)
        ? Optional.empty()
        : Optional.of(new Secret(value));
  }

  /**
   * Returns the value of an {@code Authorization} header for HTTP Basic authentication.
   *
   * @param user the user name, which may be empty
   * @param password the password
   */
  public static Secret basicAuthorization(String user, Secret password) {
    Objects.requireNonNull(password, "password");
    Objects.requireNonNull(user, "user");
    byte[] pair = (user + ":" + password.value).getBytes(StandardCharsets.UTF_8);
    return of("Basic " + Base64.getEncoder().encodeToString(pair));
  }

  /** Returns the secret value. Call it where the value is used, and do not store the result. */
  public String reveal() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && MessageDigest.isEqual(bytes(), secret.bytes());
  }

  @Override
  public int hashCode() {
    // Constant, so that no hash of the secret reaches dumps or logs through a map.
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
