package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A status, and the one it gives way to once somebody has seen it or half a minute has gone by: a
 * client that waits sees the change, and no test has to wait for a timer.
 *
 * @param status what is shown
 * @param next what comes after it, or null when it lasts
 * @param since when it began
 */
record Phase(String status, @Nullable String next, Instant since) {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  static Phase lasting(String status, Instant now) {
    return new Phase(status, null, now);
  }

  Phase seen(Instant now) {
    return next == null ? this : lasting(next, now);
  }

  Phase settled(Instant now) {
    return now.isBefore(since.plus(LONGEST)) ? this : seen(now);
  }

  boolean is(String other) {
    return status.equals(other);
  }
}
