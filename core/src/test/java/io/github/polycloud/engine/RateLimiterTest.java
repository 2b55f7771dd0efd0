package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.RateLimitedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How fast calls are made. */
final class RateLimiterTest extends EngineTestCase {

  @Test
  void aCallWaitsForItsBudgetOnceHoweverOftenItIsSent() {
    ScriptedServer server = serve(Step.status(503), Step.json("{}"));
    HttpEngine engine = engine(server).budget(account -> Duration.ofSeconds(3)).open();

    get(engine, "/apps");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(3), Duration.ofMillis(500));
  }

  @Test
  void aCallThatWouldWaitBeyondItsDeadlineIsNotSentAndSaysUntilWhen() {
    ScriptedServer server = serveAlways(Step.json("{}"));
    HttpEngine engine = engine(server).budget(account -> Duration.ofHours(1)).open();

    RateLimitedException error =
        catchThrowableOfType(RateLimitedException.class, () -> get(engine, "/apps"));
    assertThat(error.kind()).isEqualTo(ErrorKind.RATE_LIMITED);
    assertThat(error.retryable()).isTrue();
    assertThat(error.retryAfter()).contains(Duration.ofHours(1));
    assertThat(error)
        .hasMessage(
            "fake: the deadline of 120000 ms ends before the rate budget allows the call, at"
                + " 2026-03-01T13:00:00Z; it was not sent (GET /apps)");
    assertThat(server.requests()).isEmpty();
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void aBudgetIsAskedWithTheTimeThatTheCallHas() {
    List<Duration> asked = new ArrayList<>();
    RateLimiter rateLimiter =
        new RateLimiter() {
          @Override
          public Duration reservePermission(String account) {
            throw new AssertionError("nobody waits for ever");
          }

          @Override
          public Duration reservePermission(String account, Duration longest) {
            asked.add(longest);
            return Duration.ZERO;
          }
        };
    get(
        engine(serveAlways(Step.json("{}")))
            .budget(rateLimiter)
            .total(Duration.ofSeconds(7))
            .open(),
        "/apps");

    assertThat(asked).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void a429MakesAllCallsOfTheAccountWaitAndNoOthers() {
    RateLimiter shared = LocalRateLimiter.fixedRate(1000, Duration.ofSeconds(1), time.clock());
    ScriptedServer busy = serve(Step.status(429, "Retry-After: 7"));
    ScriptedServer server = serveAlways(Step.json("{}"));
    HttpEngine refused =
        engine(busy).budget(shared).retry(RetryPolicy.none()).token("token-of-anna").open();
    HttpEngine sameAccount = engine(server).budget(shared).token("token-of-anna").open();
    HttpEngine other = engine(server).budget(shared).token("token-of-bert").open();

    failure(() -> get(refused, "/apps"));
    get(other, "/apps");
    assertThat(time.waits()).isEmpty();
    get(sameAccount, "/apps");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(7));
    get(sameAccount, "/apps");
    assertThat(time.waits()).hasSize(1);
  }

  @Test
  void otherCallsWaitAlreadyWhileTheRefusedOneIsBeingRepeated() {
    LocalRateLimiter shared = LocalRateLimiter.fixedRate(1000, Duration.ofSeconds(1), time.clock());
    ScriptedServer busy = serve(Step.status(429, "Retry-After: 7"), Step.json("{}"));
    List<Duration> others = new ArrayList<>();
    RateLimiter watched =
        new RateLimiter() {
          @Override
          public Duration reservePermission(String account) {
            return shared.reservePermission(account);
          }

          @Override
          public void onResponse(String account, long remaining, Duration retryAfter) {
            shared.onResponse(account, remaining, retryAfter);
            others.add(shared.reservePermission(account));
          }
        };

    get(engine(busy).budget(watched).open(), "/apps");
    assertThat(others).containsExactly(Duration.ofSeconds(7), Duration.ZERO);
  }

  @Test
  void aLimitSpreadsCallsBeforeTheServiceHasToAsk() {
    LocalRateLimiter budget = LocalRateLimiter.fixedRate(2, Duration.ofSeconds(10), time.clock());

    assertThat(budget.reservePermission("anna")).isZero();
    assertThat(budget.reservePermission("anna")).isZero();
    assertThat(budget.reservePermission("anna"))
        .isBetween(Duration.ofNanos(1), Duration.ofSeconds(10));
    assertThat(budget.reservePermission("bert")).isZero();
  }

  @Test
  void aCallThatCannotWaitTakesNothingFromALimit() {
    LocalRateLimiter budget = LocalRateLimiter.fixedRate(1, Duration.ofSeconds(10), time.clock());
    budget.reservePermission("anna");
    for (int call = 0; call < 1000; call++) {
      assertThat(budget.reservePermission("anna", Duration.ofMillis(1))).isPositive();
    }

    // The first of them cannot be told from one that waits: its place in the queue is lost.
    assertThat(budget.reservePermission("anna"))
        .isBetween(Duration.ofNanos(1), Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @ValueSource(longs = {601, 3600, 31_536_000, 999_999_999_999L})
  void aPauseEndsByItselfAndIsNeverLongerThanTenMinutes(long seconds) {
    LocalRateLimiter budget = LocalRateLimiter.fixedRate(1000, Duration.ofSeconds(1), time.clock());
    budget.onResponse("anna", 0, Duration.ofSeconds(seconds));
    budget.onResponse("anna", 0, Duration.ofSeconds(1));

    assertThat(budget.reservePermission("anna")).isEqualTo(Duration.ofMinutes(10));
    time.advance(Duration.ofMinutes(10));
    assertThat(budget.reservePermission("anna")).isZero();
  }

  @Test
  void aServiceThatAsksForAYearIsTriedAgainAfterTenMinutes() {
    ScriptedServer server =
        serve(Step.status(429, "Retry-After: 31536000"), Step.json("{}"), Step.json("{}"));
    HttpEngine engine =
        engine(server)
            .budget(LocalRateLimiter.fixedRate(1000, Duration.ofSeconds(1), time.clock()))
            .retry(RetryPolicy.none())
            .open();

    failure(() -> get(engine, "/apps"));
    assertThat(failure(() -> get(engine, "/apps")))
        .isInstanceOf(RateLimitedException.class)
        .hasMessageContaining("at 2026-03-01T12:10:00Z; it was not sent");
    assertThat(server.requests()).hasSize(1);
    time.advance(Duration.ofMinutes(10));
    get(engine, "/apps");
    get(engine, "/apps");
    assertThat(server.requests()).hasSize(3);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void theBudgetIsToldWhatTheServiceSaysOfItsLimit() {
    List<String> told = new ArrayList<>();
    RateLimiter rateLimiter =
        new RateLimiter() {
          @Override
          public Duration reservePermission(String account) {
            return Duration.ZERO;
          }

          @Override
          public void onResponse(String account, long remaining, Duration retryAfter) {
            told.add(remaining + " " + retryAfter);
          }
        };
    ScriptedServer server =
        serve(
            Step.json("{}", "RateLimit-Remaining: 2399"),
            Step.json("{}"),
            Step.status(429, "RateLimit-Remaining: 0", "Retry-After: 60"));
    HttpEngine engine = engine(server).budget(rateLimiter).retry(RetryPolicy.none()).open();

    get(engine, "/apps");
    get(engine, "/apps");
    failure(() -> get(engine, "/apps"));
    assertThat(told).containsExactly("2399 null", "-1 null", "0 PT1M");
  }
}
