// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import io.github.polycloud.config.RateLimiter.Reservation;
import java.time.Duration;
import java.time.Instant;

/**
 * Strategy that spreads the calls of an account over time by reserving permits. Implementations are
 * thread-safe.
 */
interface CallThrottle {
  /** Delays no call. */
  CallThrottle NONE = (account, now, maxWait) -> Reservation.immediate();

  /** Reserves the next permit, unless the wait for it exceeds the maximum. */
  Reservation reserve(String account, Instant now, Duration maxWait);

  /** Called with the remaining quota that the service reported; -1 if it did not report any. */
  default void observe(String account, long remaining, Instant now) {}

  static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
