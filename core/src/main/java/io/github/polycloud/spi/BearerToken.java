// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import io.github.polycloud.auth.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An OAuth access token with its expiry and refresh token. Immutable.
 *
 * @param value the access token
 * @param expiresAt when it expires; null if unknown
 * @param refreshToken the refresh token for the next exchange; null if there is none
 * @since 0.1.0
 */
public record BearerToken(
    Secret value, @Nullable Instant expiresAt, @Nullable Secret refreshToken) {
  // Longer lifetimes would exceed the range of Instant.
  private static final Duration MAX_LIFETIME = Duration.ofDays(36_525);

  /** Rejects null components. */
  public BearerToken {
    Objects.requireNonNull(value, "value");
  }

  /** Returns a token without expiry and refresh token. */
  public static BearerToken of(Secret value) {
    Objects.requireNonNull(value, "value");
    return new BearerToken(value, null, null);
  }

  /**
   * Returns a copy with an expiry. Lifetimes are limited to a century; a negative one counts as 0.
   *
   * @param issuedAt when the token was issued
   * @param seconds the lifetime in seconds, as in {@code expires_in}
   */
  public BearerToken expiresIn(Instant issuedAt, long seconds) {
    Objects.requireNonNull(issuedAt, "issuedAt");
    long bounded = Math.max(0, Math.min(seconds, MAX_LIFETIME.toSeconds()));
    Instant latest = Instant.MAX.minusSeconds(bounded);
    Instant start = issuedAt.isAfter(latest) ? latest : issuedAt;
    return new BearerToken(value, start.plusSeconds(bounded), refreshToken);
  }

  /** Returns a copy with another refresh token; null for none. */
  public BearerToken withRefreshToken(@Nullable Secret token) {
    return new BearerToken(value, expiresAt, token);
  }
}
