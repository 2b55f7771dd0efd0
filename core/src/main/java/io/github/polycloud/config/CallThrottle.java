package io.github.polycloud.config;

import java.time.Duration;
import java.time.Instant;

/** How calls of an account are spread. Each one takes a turn, unless it cannot wait for it. */
interface CallThrottle {
  /** Every call goes at once. */
  CallThrottle NONE = (account, now, longest) -> Duration.ZERO;

  /** How long until the turn that a call gets; it has none if that is longer than it can wait. */
  Duration reserve(String account, Instant now, Duration maxWait);

  /** Told how many calls the service says are left, -1 when it does not say. */
  default void observe(String account, long remaining, Instant now) {}

  static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
