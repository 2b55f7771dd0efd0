package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Timing;
import java.time.Duration;

/** The end of the time that several steps have together. */
final class Deadline {
  private static final Duration LEAST = Duration.ofMillis(1);

  private final Timing timing;
  private final Duration within;
  private final long start;

  private Deadline(Timing timing, Duration within) {
    this.timing = timing;
    this.within = within;
    this.start = timing.nanos().getAsLong();
  }

  static Deadline in(Duration within, Timing timing) {
    return new Deadline(timing, within);
  }

  boolean passed() {
    return left().isNegative();
  }

  /** What is left of the time, or the limit if that is less; never nothing. */
  Duration atMost(Duration limit) {
    Duration less = left().compareTo(limit) < 0 ? left() : limit;
    return less.compareTo(LEAST) < 0 ? LEAST : less;
  }

  CloudException missedBy(String what) {
    String limit = within.toSeconds() + " s";
    return new CloudException(
        ErrorDetails.of(ErrorKind.UNAVAILABLE, what + " was not done within " + limit)
            .retryable(true));
  }

  Duration left() {
    return within.minusNanos(timing.nanos().getAsLong() - start);
  }
}
