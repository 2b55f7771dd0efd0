package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.http.Headers;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code Retry-After} in each form that services send: seconds, an HTTP date, an epoch. */
final class RetryAfterHeader {
  // Nobody asks to wait for more than 30 years: a larger number of seconds is a moment.
  private static final long EPOCH_FROM = 1_000_000_000;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,9})?");

  private RetryAfterHeader() {}

  static Optional<Duration> parse(Headers headers, Clock clock) {
    return headers.first("Retry-After").flatMap(value -> parse(value.strip(), clock));
  }

  static Optional<Duration> parse(String value, Clock clock) {
    if (NUMBER.matcher(value).matches()) {
      double seconds = Double.parseDouble(value);
      if (seconds >= EPOCH_FROM) {
        // Past the year 5000 in seconds is a count of milliseconds.
        long millis = (long) (seconds >= 1e11 ? seconds : seconds * 1000);
        return Optional.of(until(Instant.ofEpochMilli(millis), clock));
      }
      return Optional.of(Duration.ofMillis((long) Math.ceil(seconds * 1000)));
    }
    try {
      return Optional.of(
          until(
              ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant(), clock));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Duration until(Instant moment, Clock clock) {
    Duration wait = Duration.between(clock.instant(), moment);
    return wait.isNegative() ? Duration.ZERO : wait;
  }
}
