// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.FakeTimeSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

/** Properties of parsing {@code Retry-After}. */
final class RetryAfterHeaderPropertyTest {
  private static final Clock CLOCK = Clock.fixed(FakeTimeSource.START, ZoneOffset.UTC);

  @Property
  void anyTextParsesToANonNegativeDelay(@ForAll String text) {
    assertThat(RetryAfterHeader.parse(text, CLOCK).orElse(Duration.ZERO))
        .isGreaterThanOrEqualTo(Duration.ZERO);
  }

  @Property
  void anyNumberParsesToANonNegativeDelay(
      @ForAll @CharRange(from = '0', to = '9') @StringLength(min = 1, max = 30) String digits) {
    assertThat(RetryAfterHeader.parse(digits, CLOCK).orElse(Duration.ZERO))
        .isGreaterThanOrEqualTo(Duration.ZERO);
  }

  @Property
  void secondsAreADelayInSeconds(@ForAll @IntRange(min = 0, max = 999_999_999) int seconds) {
    assertThat(RetryAfterHeader.parse(Integer.toString(seconds), CLOCK))
        .contains(Duration.ofSeconds(seconds));
  }

  @Property
  void aDateIsADelayUntilThatDate(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long at) {
    Instant time = Instant.ofEpochSecond(at);
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.ofInstant(time, ZoneOffset.UTC));
    Duration left = Duration.between(FakeTimeSource.START, time);

    assertThat(RetryAfterHeader.parse(date, CLOCK))
        .contains(left.isNegative() ? Duration.ZERO : left);
  }
}
