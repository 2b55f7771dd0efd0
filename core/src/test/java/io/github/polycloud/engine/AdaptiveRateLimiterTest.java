package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.config.LocalRateLimiter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A budget that follows what the service says is left: 3600 tokens an hour, a floor of 10. */
final class AdaptiveRateLimiterTest extends EngineTestCase {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final LocalRateLimiter budget = LocalRateLimiter.adaptive(3600, 10, time.clock());

  @Test
  void nothingWaitsWhileNothingIsKnownOrPlentyIsLeft() {
    assertThat(budget.reservePermission("anna")).isZero();
    budget.onResponse("anna", -1, null);
    assertThat(budget.reservePermission("anna")).isZero();
    budget.onResponse("anna", 10, null);
    assertThat(budget.reservePermission("anna")).isZero();
    assertThat(budget.reservePermission("anna")).isZero();
  }

  @Test
  void belowTheFloorCallsAreSpreadAsTokensComeIn() {
    budget.onResponse("anna", 9, null);

    assertThat(budget.reservePermission("anna")).isZero();
    assertThat(budget.reservePermission("anna")).isEqualTo(SECOND);
    assertThat(budget.reservePermission("anna")).isEqualTo(SECOND.multipliedBy(2));
    assertThat(budget.reservePermission("bert")).as("another account").isZero();
    time.advance(Duration.ofSeconds(2));
    assertThat(budget.reservePermission("anna")).isEqualTo(SECOND);
  }

  @Test
  void aCallThatCannotWaitTakesNoTurn() {
    budget.onResponse("anna", 0, null);
    for (int call = 0; call < 1000; call++) {
      assertThat(budget.reservePermission("anna", Duration.ofMillis(999))).isEqualTo(SECOND);
    }

    assertThat(budget.reservePermission("anna", SECOND)).isEqualTo(SECOND);
    assertThat(budget.reservePermission("anna")).isEqualTo(SECOND.multipliedBy(2));
  }

  @Test
  void aPauseThatIsTooLongForACallCostsNoTurnEither() {
    budget.onResponse("anna", 0, Duration.ofMinutes(5));
    for (int call = 0; call < 1000; call++) {
      assertThat(budget.reservePermission("anna", SECOND)).isEqualTo(Duration.ofMinutes(5));
    }

    time.advance(Duration.ofMinutes(5));
    assertThat(budget.reservePermission("anna")).isZero();
  }

  @Test
  void whereNothingIsLeftTheFirstCallWaitsForAToken() {
    budget.onResponse("anna", 0, null);

    assertThat(budget.reservePermission("anna")).isEqualTo(SECOND);
    assertThat(budget.reservePermission("anna")).isEqualTo(SECOND.multipliedBy(2));
  }

  @Test
  void theOrderOfAnswersGivesNoTurnTwice() {
    budget.onResponse("anna", 5, null);
    budget.reservePermission("anna");
    budget.onResponse("anna", 4, null);
    budget.onResponse("anna", -1, null);

    assertThat(budget.reservePermission("anna")).isEqualTo(SECOND);
  }

  @Test
  void whenTokensHaveComeInNothingWaitsAnyMore() {
    budget.onResponse("anna", 3, null);
    budget.reservePermission("anna");
    budget.onResponse("anna", 11, null);

    assertThat(budget.reservePermission("anna")).isZero();
    assertThat(budget.reservePermission("anna")).isZero();
  }

  @Test
  void afterARestTheFirstCallWaitsForNothing() {
    budget.onResponse("anna", 3, null);
    budget.reservePermission("anna");
    time.advance(Duration.ofMinutes(5));

    assertThat(budget.reservePermission("anna")).isZero();
    assertThat(budget.reservePermission("anna")).isEqualTo(SECOND);
  }

  @Test
  void whatTheServiceAsksForStillCounts() {
    budget.onResponse("anna", 0, Duration.ofSeconds(30));

    assertThat(budget.reservePermission("anna")).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void aFloorOfNothingNeverSlowsDown() {
    LocalRateLimiter off = LocalRateLimiter.adaptive(3600, 0, time.clock());
    off.onResponse("anna", 0, null);

    assertThat(off.reservePermission("anna")).isZero();
    assertThat(off.reservePermission("anna")).isZero();
  }

  @Test
  void theUsualFloorIsATwentiethOfTheRefill() {
    LocalRateLimiter usual = LocalRateLimiter.adaptive(4500);
    usual.onResponse("anna", 225, null);
    assertThat(usual.reservePermission("anna")).isZero();
    usual.onResponse("anna", 0, null);
    usual.reservePermission("anna");
    assertThat(usual.reservePermission("anna")).isPositive();
  }

  @Test
  void numbersThatCannotBeAreRefused() {
    assertThatThrownBy(() -> LocalRateLimiter.adaptive(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LocalRateLimiter.following(1, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEngineSlowsDownInsteadOfFailing() {
    ScriptedServer server =
        serve(
            Step.json("[]", "RateLimit-Remaining: 2"),
            Step.json("[]", "RateLimit-Remaining: 1"),
            Step.json("[]", "RateLimit-Remaining: 0"),
            Step.json("[]", "RateLimit-Remaining: 20"),
            Step.json("[]"));
    HttpEngine engine = engine(server).budget(budget).open();

    for (int call = 0; call < 5; call++) {
      get(engine, "/apps");
    }
    assertThat(time.waits()).containsExactly(SECOND, SECOND);
  }
}
