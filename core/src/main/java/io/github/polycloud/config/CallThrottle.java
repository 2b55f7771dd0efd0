package io.github.polycloud.config;

import java.time.Duration;
import java.time.Instant;

/**
 * Strategy that spreads the calls of an account over time by reserving permits. Implementations are
 * thread-safe.
 */
interface CallThrottle {
  /** Delays no call. */
  CallThrottle NONE = (account, now, maxWait) -> Duration.ZERO;

  /**
   * Returns how long to wait for the next permit. The permit is reserved unless the wait exceeds
   * the maximum.
   */
  Duration reserve(String account, Instant now, Duration maxWait);

  /** Called with the remaining quota that the service reported; -1 if it did not report any. */
  default void observe(String account, long remaining, Instant now) {}

  static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
