package io.github.polycloud.spi;

import io.github.polycloud.auth.Secret;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An access token, when it expires, and the refresh token that was issued with it.
 *
 * @param value the access token
 * @param expiresAt when the service stops to accept it; null if that is unknown
 * @param refreshToken what the next token is requested with; null for none
 */
public record BearerToken(
    Secret value, @Nullable Instant expiresAt, @Nullable Secret refreshToken) {
  // What is longer would lead beyond the calendar.
  private static final Duration MAX_LIFETIME = Duration.ofDays(36_525);

  /** A token without an expiry and without a refresh token. */
  public static BearerToken of(Secret value) {
    return new BearerToken(value, null, null);
  }

  /**
   * A copy that expires after this lifetime, bounded to a century; a negative one counts as 0.
   *
   * @param now when the token was issued
   * @param seconds the lifetime in seconds, as {@code expires_in} holds it
   */
  public BearerToken expiresIn(Instant now, long seconds) {
    long bounded = Math.max(0, Math.min(seconds, MAX_LIFETIME.toSeconds()));
    return new BearerToken(value, now.plusSeconds(bounded), refreshToken);
  }

  /** A copy with this refresh token. */
  public BearerToken withRefreshToken(@Nullable Secret token) {
    return new BearerToken(value, expiresAt, token);
  }
}
