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

/** What holds for every {@code Retry-After}, sane or not. */
final class RetryAfterHeaderPropertyTest {
  private static final Clock CLOCK = Clock.fixed(FakeTimeSource.START, ZoneOffset.UTC);

  @Property
  void noTextMakesItThrowOrWaitLessThanNothing(@ForAll String text) {
    assertThat(RetryAfterHeader.parse(text, CLOCK).orElse(Duration.ZERO))
        .isGreaterThanOrEqualTo(Duration.ZERO);
  }

  @Property
  void noNumberMakesItThrowOrWaitLessThanNothing(
      @ForAll @CharRange(from = '0', to = '9') @StringLength(min = 1, max = 30) String digits) {
    assertThat(RetryAfterHeader.parse(digits, CLOCK).orElse(Duration.ZERO))
        .isGreaterThanOrEqualTo(Duration.ZERO);
  }

  @Property
  void secondsAreSeconds(@ForAll @IntRange(min = 0, max = 999_999_999) int seconds) {
    assertThat(RetryAfterHeader.parse(Integer.toString(seconds), CLOCK))
        .contains(Duration.ofSeconds(seconds));
  }

  @Property
  void aDateIsAsFarAwayAsItIs(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long at) {
    Instant moment = Instant.ofEpochSecond(at);
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            ZonedDateTime.ofInstant(moment, ZoneOffset.UTC));
    Duration left = Duration.between(FakeTimeSource.START, moment);

    assertThat(RetryAfterHeader.parse(date, CLOCK))
        .contains(left.isNegative() ? Duration.ZERO : left);
  }
}
