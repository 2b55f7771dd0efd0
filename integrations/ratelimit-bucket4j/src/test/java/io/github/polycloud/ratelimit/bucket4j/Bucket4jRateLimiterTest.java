// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ratelimit.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.RateLimit;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RateLimiter.Feedback;
import io.github.polycloud.config.RateLimiter.Reservation;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Several machines with one store, in virtual time. */
class Bucket4jRateLimiterTest {
  private static final String ACCOUNT = "anna@example.com";
  private static final Secret SECRET = Secret.of("a secret of all machines");
  private static final RateLimit TWENTY_A_SECOND = RateLimit.fixed(20, Duration.ofSeconds(1));
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final AtomicLong nanos = new AtomicLong(1_000_000_000_000L);
  private final InMemoryBuckets store = new InMemoryBuckets(nanos::get);
  private final Bucket4jRateLimiter one = machine();
  private final Bucket4jRateLimiter other = machine();

  private Bucket4jRateLimiter machine() {
    return Bucket4jRateLimiter.of(store, key -> key, TWENTY_A_SECOND, SECRET, nanos::get);
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  private static int grantedNow(RateLimiter limiter) {
    int granted = 0;
    while (limiter.reserve(ACCOUNT, Duration.ZERO).isGranted()) {
      granted++;
    }
    return granted;
  }

  private static Duration nextDelay(RateLimiter limiter) {
    Reservation next = limiter.reserve(ACCOUNT, MINUTE);
    next.cancel();
    return next.delay();
  }

  @Test
  void machinesShareOneLimitInTheOrderOfTheirReservations() {
    assertThat(grantedNow(one) + grantedNow(other)).isEqualTo(20);
    List<Duration> delays = new ArrayList<>();
    for (int call = 0; call < 4; call++) {
      delays.add((call % 2 == 0 ? one : other).reserve(ACCOUNT, MINUTE).delay());
    }
    assertThat(delays)
        .containsExactly(
            Duration.ofMillis(50),
            Duration.ofMillis(100),
            Duration.ofMillis(150),
            Duration.ofMillis(200));
  }

  @Test
  void aReservationIsOneOperationOfTheStore() {
    grantedNow(one);
    int before = store.operations();

    one.reserve(ACCOUNT, MINUTE);
    assertThat(store.operations()).as("for later").isEqualTo(before + 1);
    one.reserve(ACCOUNT, Duration.ZERO);
    assertThat(store.operations()).as("refused").isEqualTo(before + 2);
    pass(MINUTE);
    one.reserve(ACCOUNT, Duration.ZERO);
    assertThat(store.operations()).as("immediate").isEqualTo(before + 3);
  }

  @Test
  void aPermitGivenBackByOneMachineIsForAnother() {
    Reservation permit = one.reserve(ACCOUNT, Duration.ZERO);
    grantedNow(other);
    permit.cancel();
    permit.cancel();

    assertThat(grantedNow(other)).isEqualTo(1);
  }

  @Test
  void aRequestedDelayPausesAllMachines() {
    grantedNow(one);
    one.onResponse(ACCOUNT, Feedback.none().withRetryAfter(Duration.ofSeconds(7)));

    assertThat(nextDelay(other)).isBetween(Duration.ofSeconds(7), Duration.ofMillis(7001));
    pass(Duration.ofSeconds(7));
    assertThat(nextDelay(one)).isLessThanOrEqualTo(Duration.ofMillis(1));
    assertThat(grantedNow(other)).isLessThanOrEqualTo(1);
  }

  @Test
  void machinesThatAreRejectedAtTheSameTimePauseOnce() {
    grantedNow(one);
    for (int response = 0; response < 8; response++) {
      (response % 2 == 0 ? one : other)
          .onResponse(ACCOUNT, Feedback.none().withRetryAfter(Duration.ofSeconds(7)));
    }

    assertThat(nextDelay(machine())).isLessThan(Duration.ofSeconds(8));
  }

  @Test
  void aDelayIsAtMostTenMinutes() {
    one.onResponse(ACCOUNT, Feedback.none().withRetryAfter(Duration.ofDays(1)));

    for (RateLimiter machine : List.of(one, other)) {
      assertThat(machine.reserve(ACCOUNT, Duration.ZERO).delay())
          .isBetween(Duration.ofSeconds(599), Duration.ofSeconds(601));
    }
  }

  @Test
  void theBucketIsLoweredToTheQuotaThatTheServiceReports() {
    one.reserve(ACCOUNT, Duration.ZERO);
    one.onResponse(ACCOUNT, Feedback.none().withRemaining(3));

    assertThat(grantedNow(other)).isEqualTo(3);
  }

  @Test
  void aQuotaAboveTheBucketCostsNoOperation() {
    one.reserve(ACCOUNT, Duration.ZERO);
    int before = store.operations();
    one.onResponse(ACCOUNT, Feedback.none());
    for (long quota : new long[] {19, 20, 4500}) {
      one.onResponse(ACCOUNT, Feedback.none().withRemaining(quota));
    }

    assertThat(store.operations()).isEqualTo(before);
    assertThat(grantedNow(other)).isEqualTo(19);
  }

  @Test
  void manyReportsOfALowQuotaCostOneCorrectionPerSecond() {
    one.reserve(ACCOUNT, Duration.ZERO);
    int before = store.operations();
    for (int response = 0; response < 50; response++) {
      one.onResponse(ACCOUNT, Feedback.none().withRemaining(0));
    }

    assertThat(store.operations() - before).isLessThanOrEqualTo(5);
    assertThat(grantedNow(other)).isZero();
  }

  @Test
  void aFailureOfTheStoreIsThrown() {
    store.fail(true);

    assertThatThrownBy(() -> one.reserve(ACCOUNT, MINUTE))
        .isInstanceOf(InMemoryBuckets.StoreIsDown.class);
    assertThat(one.orElse(RateLimiter.unlimited()).reserve(ACCOUNT, MINUTE).isGranted()).isTrue();
  }

  @Test
  void noBurstFollowsAnOutageInWhichTheStoreLostItsBuckets() {
    grantedNow(one);
    outage(Duration.ofSeconds(10));
    store.clear();

    assertThat(grantedNow(one) + grantedNow(other)).isZero();
    assertThat(nextDelay(one)).isEqualTo(Duration.ofMillis(50));
  }

  @Test
  void noBurstFollowsAnOutageInWhichTheStoreKeptItsBuckets() {
    grantedNow(one);
    outage(Duration.ofSeconds(10));

    assertThat(grantedNow(one) + grantedNow(other)).isZero();
  }

  @Test
  void anOutageTakesNoMoreThanTheFallbacksMayHaveUsed() {
    one.reserve(ACCOUNT, Duration.ZERO);
    outage(Duration.ofMillis(250));

    // Five calls in a quarter of a second, and the bucket has been refilled.
    assertThat(grantedNow(one)).isEqualTo(15);
  }

  private void outage(Duration time) {
    store.fail(true);
    for (RateLimiter machine : List.of(one, other)) {
      assertThatThrownBy(() -> machine.reserve(ACCOUNT, MINUTE)).isNotNull();
    }
    pass(time);
    store.fail(false);
  }

  @Test
  void aPermitFromBeforeAnOutageIsNotGivenBack() {
    Reservation permit = one.reserve(ACCOUNT, Duration.ZERO);
    grantedNow(one);
    outage(Duration.ofSeconds(10));
    store.clear();
    grantedNow(one);
    permit.cancel();

    assertThat(grantedNow(one)).isZero();
  }

  @Test
  void theStoreSeesNoAccount() {
    one.reserve(ACCOUNT, Duration.ZERO);
    one.onResponse(ACCOUNT, Feedback.none().withRemaining(0).withRetryAfter(Duration.ZERO));
    Bucket4jRateLimiter.of(store, TWENTY_A_SECOND, Secret.of("a secret of other machines"))
        .reserve(ACCOUNT, Duration.ZERO);

    assertThat(store.states().keySet())
        .hasSize(4)
        .allMatch(key -> key.matches("polycloud:[0-9a-f]{64}(:pause|:quota)?"));
  }

  @Test
  void aSmallerBurstIsPossible() {
    assertThat(grantedNow(one.withBurst(2))).isEqualTo(2);
    assertThat(nextDelay(one.withBurst(2))).isEqualTo(Duration.ofMillis(50));
  }

  @Test
  void aChangedLimitAppliesAtOnce() {
    grantedNow(one);
    RateLimiter changed =
        Bucket4jRateLimiter.of(
            store, key -> key, RateLimit.fixed(30, Duration.ofSeconds(1)), SECRET, nanos::get);

    assertThat(grantedNow(changed)).isEqualTo(30);
  }

  @Test
  void aLocalShareIsAFractionOfTheLimit() {
    // Its time is real: 3 s for a call of all processes, 12 s for one of a quarter of them.
    RateLimiter share =
        Bucket4jRateLimiter.of(store, key -> key, RateLimit.fixed(20, MINUTE), SECRET, nanos::get)
            .localShare(4);

    assertThat(share.reserve(ACCOUNT, Duration.ZERO).isGranted()).isTrue();
    assertThat(share.reserve(ACCOUNT, Duration.ZERO).delay())
        .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(12));
    Bucket4jRateLimiter fast =
        Bucket4jRateLimiter.of(
            new InMemoryBuckets(), RateLimit.fixed(1_000_000, Duration.ofSeconds(1)), SECRET);
    assertThat(fast.localShare(4).reserve(ACCOUNT, Duration.ZERO).isGranted()).isTrue();
  }

  @Test
  void anAccountIsRequired() {
    assertThatThrownBy(
            () ->
                Clouds.builder("heroku")
                    .credential("token", "t")
                    .rateLimiter(one.orElse(one.localShare(2)))
                    .connect())
        .isInstanceOfSatisfying(
            CloudException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFIGURATION))
        .hasMessageContaining("rateLimitAccount");
  }

  @Test
  void argumentsAreChecked() {
    assertThatThrownBy(() -> Bucket4jRateLimiter.of(store, RateLimit.adaptive(4500), SECRET))
        .hasMessageStartingWith("limit must be fixed");
    assertThatThrownBy(
            () ->
                Bucket4jRateLimiter.of(
                    store, RateLimit.fixed(2_000_000, Duration.ofSeconds(1)), SECRET))
        .hasMessageStartingWith("limit must be at most");
    assertThatThrownBy(
            () -> Bucket4jRateLimiter.of(store, TWENTY_A_SECOND, Secret.of("fifteen letters")))
        .hasMessage("keySecret must have at least 16 characters, had 15");
    assertThatThrownBy(() -> one.withBurst(21)).hasMessageContaining("was 21");
    assertThatThrownBy(() -> one.localShare(0)).hasMessageContaining("was 0");
  }
}
