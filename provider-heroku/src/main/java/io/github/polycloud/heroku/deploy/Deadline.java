package io.github.polycloud.heroku.deploy;

import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import java.time.Duration;

/** The end of the time that several steps have together. */
final class Deadline {
  private static final Duration LEAST = Duration.ofMillis(1);

  private final TimeSource timeSource;
  private final Duration within;
  private final long start;

  private Deadline(TimeSource timeSource, Duration within) {
    this.timeSource = timeSource;
    this.within = within;
    this.start = timeSource.nanoTime().getAsLong();
  }

  static Deadline in(Duration within, TimeSource timeSource) {
    return new Deadline(timeSource, within);
  }

  boolean passed() {
    return remaining().isNegative();
  }

  /** What is left of the time, or the limit if that is less; never nothing. */
  Duration atMost(Duration limit) {
    Duration less = remaining().compareTo(limit) < 0 ? remaining() : limit;
    return less.compareTo(LEAST) < 0 ? LEAST : less;
  }

  CloudException exceededBy(String what) {
    String limit = within.toSeconds() + " s";
    return new CloudException(
        ErrorDetails.of(ErrorKind.TIMEOUT, what + " did not complete within " + limit)
            .withRetryable(true));
  }

  Duration remaining() {
    return within.minusNanos(timeSource.nanoTime().getAsLong() - start);
  }
}
