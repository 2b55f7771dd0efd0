// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polycloud.config.RateLimiter.Reservation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The permits of a fixed rate, given back in any order. */
final class PermitWindowsTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration LONGEST = Duration.ofDays(365);

  private final PermitWindows windows =
      new PermitWindows(2, Duration.ofSeconds(1), Clock.fixed(NOW, ZoneOffset.UTC));

  private Reservation reserve() {
    return windows.reserve("anna", NOW, LONGEST);
  }

  private List<Reservation> reserve(int count) {
    List<Reservation> permits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      permits.add(reserve());
    }
    return permits;
  }

  @Test
  void aHundredThousandWaitingPermitsAreGivenBackAndReservedAgain() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          List<Reservation> waiting = reserve(100_000);
          waiting.forEach(Reservation::cancel);
          assertThat(reserve(100_000).get(99_999).delay()).isEqualTo(Duration.ofSeconds(49_999));
        });
  }

  @Test
  void permitsGivenBackInAnyOrderAreGrantedFromTheEarliest() {
    List<Reservation> waiting = new ArrayList<>(reserve(100));
    Collections.shuffle(waiting, new Random(1));
    waiting.forEach(Reservation::cancel);

    assertThat(reserve(100))
        .extracting(permit -> permit.delay().toSeconds())
        .isSorted()
        .startsWith(0L, 0L, 1L, 1L)
        .endsWith(49L, 49L);
  }

  @Test
  void aPermitThatIsGivenBackAfterItsWindowHasEndedIsNotGrantedAgain() {
    List<Reservation> permits = reserve(4);
    Instant later = NOW.plusSeconds(1);
    permits.get(0).cancel();

    assertThat(windows.reserve("anna", later, LONGEST).delay()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void aRefusalUsesNoPermit() {
    reserve(2);

    assertThat(windows.reserve("anna", NOW, Duration.ZERO).isGranted()).isFalse();
    assertThat(reserve(3))
        .extracting(permit -> permit.delay().toSeconds())
        .containsExactly(1L, 1L, 2L);
  }
}
