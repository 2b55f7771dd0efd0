// SPDX-License-Identifier: Apache-2.0
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

/**
 * Parses {@code Retry-After} in each format that services use: seconds, an HTTP date, an epoch
 * timestamp.
 */
final class RetryAfterHeader {
  // A delay of more than 30 years is implausible: larger numbers are epoch timestamps.
  private static final long MIN_EPOCH_SECONDS = 1_000_000_000;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,9})?");

  private RetryAfterHeader() {}

  static Optional<Duration> parse(Headers headers, Clock clock) {
    return headers.first("Retry-After").flatMap(value -> parse(value.strip(), clock));
  }

  static Optional<Duration> parse(String value, Clock clock) {
    if (NUMBER.matcher(value).matches()) {
      double seconds = Double.parseDouble(value);
      if (seconds >= MIN_EPOCH_SECONDS) {
        // Seconds beyond the year 5000 are milliseconds.
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

  private static Duration until(Instant time, Clock clock) {
    Duration wait = Duration.between(clock.instant(), time);
    return wait.isNegative() ? Duration.ZERO : wait;
  }
}
