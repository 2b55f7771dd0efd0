// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static io.github.polycloud.config.Reservations.delay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.RateLimiter.Feedback;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The rate limiter that adapts to the reported quota: refill of 3600 per hour, threshold of 10. */
final class AdaptiveRateLimiterTest extends EngineTestCase {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final LocalRateLimiter limiter = LocalRateLimiter.adaptive(3600, 10, time.clock());

  @Test
  void callsDoNotWaitWhileTheQuotaIsUnknownOrHigh() {
    assertThat(delay(limiter, "anna")).isZero();
    limiter.onResponse("anna", Feedback.none());
    assertThat(delay(limiter, "anna")).isZero();
    limiter.onResponse("anna", Feedback.none().withRemaining(10));
    assertThat(delay(limiter, "anna")).isZero();
    assertThat(delay(limiter, "anna")).isZero();
  }

  @Test
  void belowTheThresholdCallsAreSpacedByTheRefillRate() {
    limiter.onResponse("anna", Feedback.none().withRemaining(9));

    assertThat(delay(limiter, "anna")).isZero();
    assertThat(delay(limiter, "anna")).isEqualTo(SECOND);
    assertThat(delay(limiter, "anna")).isEqualTo(SECOND.multipliedBy(2));
    assertThat(delay(limiter, "bert")).as("another account").isZero();
    time.advance(Duration.ofSeconds(2));
    assertThat(delay(limiter, "anna")).isEqualTo(SECOND);
  }

  @Test
  void aRejectedReservationTakesNoPermit() {
    limiter.onResponse("anna", Feedback.none().withRemaining(0));
    for (int call = 0; call < 1000; call++) {
      assertThat(limiter.reserve("anna", Duration.ofMillis(999)).delay()).isEqualTo(SECOND);
    }

    assertThat(limiter.reserve("anna", SECOND).delay()).isEqualTo(SECOND);
    assertThat(delay(limiter, "anna")).isEqualTo(SECOND.multipliedBy(2));
  }

  @Test
  void aRejectedReservationDuringAPauseTakesNoPermit() {
    limiter.onResponse(
        "anna", Feedback.none().withRemaining(0).withRetryAfter(Duration.ofMinutes(5)));
    for (int call = 0; call < 1000; call++) {
      assertThat(limiter.reserve("anna", SECOND).delay()).isEqualTo(Duration.ofMinutes(5));
    }

    time.advance(Duration.ofMinutes(5));
    assertThat(delay(limiter, "anna")).isZero();
  }

  @Test
  void withoutQuotaTheFirstCallWaitsForAToken() {
    limiter.onResponse("anna", Feedback.none().withRemaining(0));

    assertThat(delay(limiter, "anna")).isEqualTo(SECOND);
    assertThat(delay(limiter, "anna")).isEqualTo(SECOND.multipliedBy(2));
  }

  @Test
  void outOfOrderResponsesGrantNoPermitTwice() {
    limiter.onResponse("anna", Feedback.none().withRemaining(5));
    delay(limiter, "anna");
    limiter.onResponse("anna", Feedback.none().withRemaining(4));
    limiter.onResponse("anna", Feedback.none());

    assertThat(delay(limiter, "anna")).isEqualTo(SECOND);
  }

  @Test
  void callsDoNotWaitOnceTheQuotaIsRefilled() {
    limiter.onResponse("anna", Feedback.none().withRemaining(3));
    delay(limiter, "anna");
    limiter.onResponse("anna", Feedback.none().withRemaining(11));

    assertThat(delay(limiter, "anna")).isZero();
    assertThat(delay(limiter, "anna")).isZero();
  }

  @Test
  void afterAnIdlePeriodTheFirstCallDoesNotWait() {
    limiter.onResponse("anna", Feedback.none().withRemaining(3));
    delay(limiter, "anna");
    time.advance(Duration.ofMinutes(5));

    assertThat(delay(limiter, "anna")).isZero();
    assertThat(delay(limiter, "anna")).isEqualTo(SECOND);
  }

  @Test
  void retryAfterTakesPrecedence() {
    limiter.onResponse(
        "anna", Feedback.none().withRemaining(0).withRetryAfter(Duration.ofSeconds(30)));

    assertThat(delay(limiter, "anna")).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void aThresholdOfZeroDisablesThrottling() {
    LocalRateLimiter off = LocalRateLimiter.adaptive(3600, 0, time.clock());
    off.onResponse("anna", Feedback.none().withRemaining(0));

    assertThat(delay(off, "anna")).isZero();
    assertThat(delay(off, "anna")).isZero();
  }

  @Test
  void theDefaultThresholdIsATwentiethOfTheRefill() {
    LocalRateLimiter usual = LocalRateLimiter.adaptive(40);
    usual.onResponse("anna", Feedback.none().withRemaining(2));
    assertThat(usual.reserve("anna", Duration.ZERO).isGranted()).isTrue();
    assertThat(usual.reserve("anna", Duration.ZERO).isGranted()).isTrue();
    usual.onResponse("anna", Feedback.none().withRemaining(1));
    assertThat(usual.reserve("anna", Duration.ZERO).isGranted()).isTrue();
    assertThat(usual.reserve("anna", Duration.ZERO).isGranted()).isFalse();
  }

  @Test
  void invalidParametersAreRejected() {
    assertThatThrownBy(() -> LocalRateLimiter.adaptive(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LocalRateLimiter.adaptive(1, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEngineThrottlesInsteadOfFailing() {
    ScriptedServer server =
        serve(
            Step.json("[]", "RateLimit-Remaining: 2"),
            Step.json("[]", "RateLimit-Remaining: 1"),
            Step.json("[]", "RateLimit-Remaining: 0"),
            Step.json("[]", "RateLimit-Remaining: 20"),
            Step.json("[]"));
    HttpEngine engine = engine(server).rateLimiter(limiter).open();

    for (int call = 0; call < 5; call++) {
      get(engine, "/apps");
    }
    assertThat(time.waits()).containsExactly(SECOND, SECOND);
  }
}
