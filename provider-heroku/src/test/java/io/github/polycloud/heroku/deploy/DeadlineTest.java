// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.TimeSource;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A deadline before and after it has passed. */
class DeadlineTest {
  private final AtomicLong nanos = new AtomicLong();
  private final Deadline deadline =
      Deadline.in(
          Duration.ofSeconds(2),
          new TimeSource(Clock.systemUTC(), nanos::get, time -> {}, () -> 0));

  @Test
  void theRemainingTimeIsATimeoutThatAWaiterAccepts() {
    assertThat(deadline.remaining()).isEqualTo(Duration.ofSeconds(2));
    nanos.set(1_999_999_999);
    assertThat(deadline.passed()).isFalse();
    assertThat(deadline.atMost(Duration.ofHours(1))).isEqualTo(Duration.ofMillis(1));
    nanos.set(5_000_000_000L);
    assertThat(deadline.passed()).isTrue();
    assertThat(deadline.remaining()).isEqualTo(Duration.ZERO);
    assertThat(deadline.atMost(Duration.ofHours(1))).isEqualTo(Duration.ofMillis(1));
  }
}
