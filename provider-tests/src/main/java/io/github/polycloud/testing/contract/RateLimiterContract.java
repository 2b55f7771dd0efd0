// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RateLimiter.Feedback;
import io.github.polycloud.config.RateLimiter.Reservation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link RateLimiter} guarantees. A subclass provides the limiter.
 *
 * <pre>{@code
 * class OurRateLimiterTest extends RateLimiterContract {
 *   @Override
 *   protected RateLimiter limiter() {
 *     return LocalRateLimiter.fixedRate(PERMITS, PERIOD);
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public abstract class RateLimiterContract {
  /** The number of permits that an account has at first; then it has none until later. */
  protected static final int PERMITS = 3;

  /** At most this long after the last permit there is another one; none within a minute. */
  protected static final Duration PERIOD = Duration.ofHours(1);

  /** An account that is limited. */
  protected static final String ACCOUNT = "anna";

  private static final String OTHER_ACCOUNT = "bert";
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration FOREVER = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);

  private RateLimiter limiter;

  /** For subclasses. */
  protected RateLimiterContract() {}

  /**
   * Returns a new limiter that grants each account {@link #PERMITS} permits at once and further
   * ones over each {@link #PERIOD}.
   */
  protected abstract RateLimiter limiter();

  @BeforeEach
  final void create() {
    limiter = limiter();
  }

  private Reservation granted(String account, Duration maxWait) {
    Reservation reservation = limiter.reserve(account, maxWait);
    assertThat(reservation.isGranted()).as("%s is granted", reservation).isTrue();
    assertThat(reservation.delay()).isLessThanOrEqualTo(maxWait);
    return reservation;
  }

  private List<Reservation> exhaust() {
    List<Reservation> permits = new ArrayList<>();
    for (int permit = 0; permit < PERMITS; permit++) {
      permits.add(granted(ACCOUNT, Duration.ZERO));
    }
    return permits;
  }

  private void assertRefused(String account, Duration maxWait) {
    Reservation reservation = limiter.reserve(account, maxWait);
    assertThat(reservation.isGranted()).as("%s is granted", reservation).isFalse();
    assertThat(reservation.delay()).isGreaterThan(maxWait);
    reservation.cancel();
  }

  @Test
  void permitsAreGrantedUntilThereAreNone() {
    exhaust();

    assertRefused(ACCOUNT, Duration.ZERO);
    assertRefused(ACCOUNT, MINUTE);
  }

  @Test
  void aCallThatAcceptsALongWaitReceivesALaterPermit() {
    exhaust();

    Duration first = granted(ACCOUNT, FOREVER).delay();
    assertThat(first).isBetween(MINUTE, PERIOD);
    for (int permit = 1; permit < PERMITS; permit++) {
      assertThat(granted(ACCOUNT, FOREVER).delay()).isGreaterThanOrEqualTo(first.minus(MINUTE));
    }
    assertThat(granted(ACCOUNT, FOREVER).delay()).isGreaterThan(first);
  }

  @Test
  void aRefusalTakesNoPermit() {
    exhaust();
    for (int call = 0; call < 100; call++) {
      assertRefused(ACCOUNT, MINUTE);
    }

    assertThat(granted(ACCOUNT, FOREVER).delay()).isLessThanOrEqualTo(PERIOD);
  }

  @Test
  void accountsDoNotShareALimit() {
    exhaust();

    granted(OTHER_ACCOUNT, Duration.ZERO);
  }

  @Test
  void aPermitThatIsGivenBackIsGrantedOnceMore() {
    Reservation permit = exhaust().get(0);
    permit.cancel();
    permit.cancel();

    granted(ACCOUNT, Duration.ZERO);
    assertRefused(ACCOUNT, Duration.ZERO);
  }

  @Test
  void aLaterPermitThatIsGivenBackDoesNotDelayTheNextCall() {
    exhaust();
    for (int call = 0; call < 10 * PERMITS; call++) {
      granted(ACCOUNT, FOREVER).cancel();
    }

    assertThat(granted(ACCOUNT, FOREVER).delay()).isLessThanOrEqualTo(PERIOD);
  }

  @Test
  void concurrentCallsDoNotExceedTheLimit() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Boolean>> calls = new ArrayList<>();
      for (int call = 0; call < 10 * PERMITS; call++) {
        calls.add(threads.submit(() -> limiter.reserve(ACCOUNT, Duration.ZERO).isGranted()));
      }
      int granted = 0;
      for (Future<Boolean> call : calls) {
        granted += call.get() ? 1 : 0;
      }
      assertThat(granted).isEqualTo(PERMITS);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aDelayRequestedByTheServiceAppliesToTheAccountOnly() {
    limiter.onResponse(ACCOUNT, Feedback.none().withRetryAfter(Duration.ofMinutes(5)));

    assertRefused(ACCOUNT, MINUTE);
    assertThat(granted(ACCOUNT, FOREVER).delay()).isGreaterThan(Duration.ofMinutes(4));
    granted(OTHER_ACCOUNT, Duration.ZERO);
  }

  @Test
  void anyReportOfAServiceIsAccepted() {
    List<Feedback> reports = new ArrayList<>(List.of(Feedback.none()));
    for (long remaining : new long[] {0, 1, Integer.MAX_VALUE, Long.MAX_VALUE}) {
      reports.add(Feedback.none().withRemaining(remaining));
    }
    for (Feedback report : reports) {
      limiter.onResponse(OTHER_ACCOUNT, report);
      limiter.onResponse(OTHER_ACCOUNT, report.withRetryAfter(Duration.ZERO));
      limiter.onResponse(OTHER_ACCOUNT, report.withRetryAfter(FOREVER));
    }

    granted(ACCOUNT, Duration.ZERO);
  }
}
