// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A rate limit below the number of requests that a signed call needs. */
@ExtendWith(SandboxExtension.class)
class RateLimitTest {
  private final AtomicLong nanos = new AtomicLong();
  private final List<Duration> waits = new ArrayList<>();

  @Test
  void aSignedCallWaitsForItsOwnPermitAndNotForTheOneOfTheClockThatItReads(Sandbox sandbox) {
    TimeSource virtual =
        new TimeSource(
            Clock.systemUTC(),
            nanos::get,
            wait -> {
              waits.add(wait);
              nanos.addAndGet(wait.toNanos());
            },
            () -> 0.5);
    Duration three = Duration.ofMinutes(3);
    LocalRateLimiter onePerThreeMinutes =
        LocalRateLimiter.fixedRate(1, three, virtual.monotonicClock());
    Duration minute = Duration.ofMinutes(1);
    try (Cloud cloud =
        Connections.to(sandbox)
            .timeSource(virtual)
            .rateLimiter(onePerThreeMinutes)
            .timeouts(new Timeouts(minute, minute, Duration.ofMinutes(2)))
            .connect()) {
      Ovh ovh = cloud.unwrap(Ovh.class);
      ovh.me().get();
      ovh.me().get();
      ovh.me().get();
    }
    assertThat(sandbox.requests().count("GET", "/1.0/auth/time")).isPositive();
    assertThat(sandbox.requests().count("GET", "/1.0/me")).isEqualTo(3);
    assertThat(waits).containsExactly(three, three);
  }
}
