package io.github.polycloud.config;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides how long calls are delayed. An account is identified by an opaque string that is the same
 * for the same credentials, so that a limiter can be shared by several connections or, with a
 * distributed implementation, by several machines. Implementations must be thread-safe and must not
 * block.
 *
 * <pre>{@code
 * RateLimiter shared = LocalRateLimiter.fixedRate(60, Duration.ofMinutes(1));
 * Cloud eu = Clouds.builder("ovh").endpoint("ovh-eu").rateLimiter(shared).connect();
 * Cloud ca = Clouds.builder("ovh").endpoint("ovh-ca").rateLimiter(shared).connect();
 * }</pre>
 *
 * @since 0.1.0
 */
public interface RateLimiter {

  /**
   * Reserves a permit for one call, or for a retry of it. Not called for a call that serves another
   * one, such as the token request of a call.
   *
   * @param account the account, an opaque identifier
   * @return how long to wait before sending the call; zero to send it immediately
   */
  Duration reservePermission(String account);

  /**
   * Like {@link #reservePermission(String)}, but for a call that waits for at most {@code maxWait}.
   * If the returned wait is longer, the call is not sent, and no permit should be reserved;
   * otherwise rejected calls would delay all others.
   *
   * @param account the account, an opaque identifier
   * @param maxWait the longest wait that the call accepts
   * @return how long to wait before sending the call
   */
  default Duration reservePermission(String account, Duration maxWait) {
    return reservePermission(account);
  }

  /**
   * Called with the rate limit information of a response.
   *
   * @param account the account, an opaque identifier
   * @param remaining number of remaining calls; -1 if the service does not report it
   * @param retryAfter the delay requested by the service; null if there is none
   */
  default void onResponse(String account, long remaining, @Nullable Duration retryAfter) {
    Objects.requireNonNull(account, "account");
  }
}
