// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static io.github.polycloud.config.Reservations.delay;
import static io.github.polycloud.config.Reservations.delaying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RateLimiter.Feedback;
import io.github.polycloud.config.RateLimiter.Reservation;
import io.github.polycloud.config.Reservations;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.RateLimitedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rate limiting of calls. */
final class RateLimiterTest extends EngineTestCase {

  @Test
  void eachAttemptTakesAPermit() {
    ScriptedServer server = serve(Step.status(503), Step.json("{}"));
    HttpEngine engine = engine(server).rateLimiter(delaying(Duration.ofSeconds(3))).open();

    get(engine, "/apps");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(3));
  }

  @Test
  void theRateLimiterReceivesTheTimeoutForWaits() {
    List<Duration> maxWaits = new ArrayList<>();
    RateLimiter rateLimiter =
        (account, maxWait) -> {
          maxWaits.add(maxWait);
          return Reservation.immediate();
        };
    get(
        engine(serveAlways(Step.json("{}")))
            .rateLimiter(rateLimiter)
            .rateLimitTimeout(Duration.ofSeconds(7))
            .open(),
        "/apps");

    assertThat(maxWaits).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void a429DelaysAllCallsOfTheAccountOnly() {
    RateLimiter shared = LocalRateLimiter.fixedRate(1000, Duration.ofSeconds(1), time.clock());
    ScriptedServer busy = serve(Step.status(429, "Retry-After: 7"));
    ScriptedServer server = serveAlways(Step.json("{}"));
    HttpEngine limited =
        engine(busy).rateLimiter(shared).retry(RetryPolicy.none()).token("token-of-anna").open();
    HttpEngine sameAccount = engine(server).rateLimiter(shared).token("token-of-anna").open();
    HttpEngine other = engine(server).rateLimiter(shared).token("token-of-bert").open();

    failure(() -> get(limited, "/apps"));
    get(other, "/apps");
    assertThat(time.waits()).isEmpty();
    get(sameAccount, "/apps");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(7));
    get(sameAccount, "/apps");
    assertThat(time.waits()).hasSize(1);
  }

  @Test
  void otherCallsWaitDuringTheRetryOfA429() {
    LocalRateLimiter shared = LocalRateLimiter.fixedRate(1000, Duration.ofSeconds(1), time.clock());
    ScriptedServer busy = serve(Step.status(429, "Retry-After: 7"), Step.json("{}"));
    List<Duration> others = new ArrayList<>();
    RateLimiter watched =
        new RateLimiter() {
          @Override
          public Reservation reserve(String account, Duration maxWait) {
            return shared.reserve(account, maxWait);
          }

          @Override
          public void onResponse(String account, Feedback feedback) {
            shared.onResponse(account, feedback);
            others.add(delay(shared, account));
          }
        };

    get(engine(busy).rateLimiter(watched).open(), "/apps");
    assertThat(others).containsExactly(Duration.ofSeconds(7), Duration.ZERO);
  }

  @Test
  void aFixedRateDelaysCallsPerAccount() {
    LocalRateLimiter limiter = LocalRateLimiter.fixedRate(2, Duration.ofSeconds(10), time.clock());

    assertThat(delay(limiter, "anna")).isZero();
    assertThat(delay(limiter, "anna")).isZero();
    assertThat(delay(limiter, "anna")).isEqualTo(Duration.ofSeconds(10));
    assertThat(delay(limiter, "bert")).isZero();
  }

  @Test
  void permitsAreGrantedInOrder() {
    LocalRateLimiter limiter = LocalRateLimiter.fixedRate(2, Duration.ofSeconds(10), time.clock());
    List<Long> waits = new ArrayList<>();
    for (int call = 0; call < 6; call++) {
      waits.add(delay(limiter, "anna").toSeconds());
    }
    assertThat(waits).containsExactly(0L, 0L, 10L, 10L, 20L, 20L);

    time.advance(Duration.ofSeconds(25));
    assertThat(delay(limiter, "anna")).isEqualTo(Duration.ofSeconds(5));
    time.advance(Duration.ofMinutes(1));
    assertThat(delay(limiter, "anna")).as("after an idle period").isZero();
  }

  @Test
  void aFixedRateNeedsACallAndAPeriod() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalRateLimiter.fixedRate(0, Duration.ofSeconds(1)))
        .withMessageContaining("calls must be at least 1, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalRateLimiter.fixedRate(1, Duration.ZERO));
  }

  @Test
  void aRejectedReservationTakesNoPermit() {
    LocalRateLimiter limiter = LocalRateLimiter.fixedRate(1, Duration.ofSeconds(10), time.clock());
    delay(limiter, "anna");
    for (int call = 0; call < 1000; call++) {
      Reservation refused = limiter.reserve("anna", Duration.ofMillis(1));
      assertThat(refused.isGranted()).isFalse();
      assertThat(refused.delay()).isEqualTo(Duration.ofSeconds(10));
    }

    assertThat(delay(limiter, "anna")).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void aFallbackNeedsAPositiveTimeout() {
    RateLimiter limiter = RateLimiter.unlimited();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> limiter.orElse(limiter, Duration.ZERO))
        .withMessage("timeout must be between 1 ms and 365 days, was PT0S");
    assertThat(limiter.orElse(limiter).isNonBlocking()).isTrue();
    assertThat(delaying(Duration.ZERO).orElse(limiter).isNonBlocking()).isFalse();
  }

  @Test
  void aReservationHasNoNegativeDelay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reservation.refused(Duration.ofNanos(-1)))
        .withMessage("delay must not be negative, was PT-0.000000001S");
  }

  @Test
  void aRefusalForEverIsAnErrorOfTheCall() {
    HttpEngine engine =
        engine(serve())
            .rateLimiter((account, maxWait) -> Reservation.refused(Reservations.FOREVER))
            .open();

    RateLimitedException error =
        catchThrowableOfType(RateLimitedException.class, () -> get(engine, "/apps"));
    assertThat(error.retryAfter()).contains(Reservations.FOREVER);
    assertThat(error).hasMessageContaining("the rate limiter allows no call");
  }

  @Test
  void aReservationCanBeDescribed() {
    assertThat(Reservation.refused(Duration.ofSeconds(3)))
        .hasToString("Reservation[refused, delay=PT3S]");
  }

  @Test
  void aPermitThatIsGivenBackIsTheNextOne() {
    LocalRateLimiter limiter = LocalRateLimiter.fixedRate(1, Duration.ofSeconds(10), time.clock());
    delay(limiter, "anna");
    Reservation second = limiter.reserve("anna", Reservations.FOREVER);
    Reservation third = limiter.reserve("anna", Reservations.FOREVER);
    assertThat(third.delay()).isEqualTo(Duration.ofSeconds(20));

    second.cancel();
    second.cancel();
    assertThat(delay(limiter, "bert")).as("another account").isZero();
    assertThat(delay(limiter, "anna")).isEqualTo(Duration.ofSeconds(10));
    assertThat(delay(limiter, "anna")).isEqualTo(Duration.ofSeconds(30));
    third.cancel();
    assertThat(delay(limiter, "anna")).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void aPermitThatIsGivenBackAfterItsPeriodIsLost() {
    LocalRateLimiter limiter = LocalRateLimiter.fixedRate(1, Duration.ofSeconds(10), time.clock());
    Reservation first = limiter.reserve("anna", Reservations.FOREVER);
    Reservation second = limiter.reserve("anna", Reservations.FOREVER);
    time.advance(Duration.ofSeconds(10));
    first.cancel();
    assertThat(delay(limiter, "anna")).isEqualTo(Duration.ofSeconds(10));

    second.cancel();
    time.advance(Duration.ofSeconds(10));
    assertThat(delay(limiter, "anna")).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void aPermitThatWasDelayedByTheServiceCanBeGivenBack() {
    LocalRateLimiter limiter = LocalRateLimiter.fixedRate(1, Duration.ofHours(1), time.clock());
    limiter.onResponse("anna", Feedback.none().withRetryAfter(Duration.ofSeconds(7)));
    Reservation first = limiter.reserve("anna", Reservations.FOREVER);
    assertThat(first.delay()).isEqualTo(Duration.ofSeconds(7));

    first.cancel();
    assertThat(delay(limiter, "anna")).isEqualTo(Duration.ofSeconds(7));
    assertThat(delay(limiter, "anna")).isEqualTo(Duration.ofHours(1));
  }

  @ParameterizedTest
  @ValueSource(longs = {601, 3600, 31_536_000, 999_999_999_999L})
  void aPauseIsAtMostTenMinutes(long seconds) {
    LocalRateLimiter limiter =
        LocalRateLimiter.fixedRate(1000, Duration.ofSeconds(1), time.clock());
    limiter.onResponse(
        "anna", Feedback.none().withRemaining(0).withRetryAfter(Duration.ofSeconds(seconds)));
    limiter.onResponse(
        "anna", Feedback.none().withRemaining(0).withRetryAfter(Duration.ofSeconds(1)));

    assertThat(delay(limiter, "anna")).isEqualTo(Duration.ofMinutes(10));
    time.advance(Duration.ofMinutes(10));
    assertThat(delay(limiter, "anna")).isZero();
  }

  @Test
  void aRetryAfterOfAYearDelaysCallsByTenMinutes() {
    ScriptedServer server = serve(Step.status(429, "Retry-After: 31536000"), Step.json("{}"));
    HttpEngine engine = engine(server).retry(RetryPolicy.none()).open();

    failure(() -> get(engine, "/apps"));
    get(engine, "/apps");
    assertThat(time.waits()).containsExactly(Duration.ofMinutes(10));
  }

  @Test
  void theRateLimiterReceivesQuotaAndRetryAfter() {
    List<String> events = new ArrayList<>();
    RateLimiter rateLimiter =
        new RateLimiter() {
          @Override
          public Reservation reserve(String account, Duration maxWait) {
            return Reservation.immediate();
          }

          @Override
          public void onResponse(String account, Feedback feedback) {
            events.add(feedback.toString());
          }
        };
    ScriptedServer server =
        serve(
            Step.json("{}", "RateLimit-Remaining: 2399"),
            Step.json("{}"),
            Step.status(429, "RateLimit-Remaining: 0", "Retry-After: 60"));
    HttpEngine engine = engine(server).rateLimiter(rateLimiter).retry(RetryPolicy.none()).open();

    get(engine, "/apps");
    get(engine, "/apps");
    failure(() -> get(engine, "/apps"));
    assertThat(events)
        .containsExactly(
            "Feedback[remaining=2399, retryAfter=none]",
            "Feedback[remaining=unknown, retryAfter=none]",
            "Feedback[remaining=0, retryAfter=PT1M]");
  }

  @Test
  void feedbackSaysWhatIsNotReportedWithoutSpecialNumbers() {
    assertThat(Feedback.none().remaining()).isEmpty();
    assertThat(Feedback.none().retryAfter()).isEmpty();
    Feedback feedback = Feedback.none().withRetryAfter(Duration.ZERO).withRemaining(0);
    assertThat(feedback.remaining()).hasValue(0);
    assertThat(feedback.retryAfter()).hasValue(Duration.ZERO);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Feedback.none().withRemaining(-1))
        .withMessageContaining("remaining");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Feedback.none().withRetryAfter(Duration.ofNanos(-1)))
        .withMessageContaining("retryAfter");
  }

  @Test
  void aNegativeQuotaOfAServiceCountsAsNotReported() {
    List<Feedback> reported = new ArrayList<>();
    RateLimiter watching =
        new RateLimiter() {
          @Override
          public Reservation reserve(String account, Duration maxWait) {
            return Reservation.immediate();
          }

          @Override
          public void onResponse(String account, Feedback feedback) {
            reported.add(feedback);
          }
        };
    ScriptedServer server = serve(Step.json("{}", "RateLimit-Remaining: -5"));

    get(engine(server).rateLimiter(watching).open(), "/apps");

    assertThat(reported).singleElement().satisfies(f -> assertThat(f.remaining()).isEmpty());
  }
}
