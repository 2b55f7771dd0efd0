// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import java.time.Duration;

/** A timeout shared by several steps. */
final class Deadline {
  private static final Duration MINIMUM = Duration.ofMillis(1);

  private final TimeSource timeSource;
  private final Duration timeout;
  private final long start;

  private Deadline(TimeSource timeSource, Duration timeout) {
    this.timeSource = timeSource;
    this.timeout = timeout;
    this.start = timeSource.nanoTime().getAsLong();
  }

  static Deadline in(Duration timeout, TimeSource timeSource) {
    return new Deadline(timeSource, timeout);
  }

  boolean passed() {
    return untilEnd().isNegative();
  }

  /** The lesser of the remaining time and the limit, at least 1 ms. */
  Duration atMost(Duration limit) {
    Duration remaining = remaining();
    Duration lesser = remaining.compareTo(limit) < 0 ? remaining : limit;
    return lesser.compareTo(MINIMUM) < 0 ? MINIMUM : lesser;
  }

  CloudException exceededBy(String what) {
    String limit = timeout.toSeconds() + " s";
    return CloudException.of(
        ErrorDetails.of(ErrorKind.TIMEOUT, what + " did not complete within " + limit)
            .withRetryable(true));
  }

  /** The remaining time; zero once the deadline has passed. */
  Duration remaining() {
    Duration untilEnd = untilEnd();
    return untilEnd.isNegative() ? Duration.ZERO : untilEnd;
  }

  private Duration untilEnd() {
    return timeout.minusNanos(timeSource.nanoTime().getAsLong() - start);
  }
}
