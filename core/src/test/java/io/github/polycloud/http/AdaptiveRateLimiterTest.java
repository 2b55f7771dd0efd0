package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A budget that follows what the service says is left: 3600 tokens an hour, a floor of 10. */
final class AdaptiveRateLimiterTest extends EngineTestCase {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final LocalRateLimiter budget = LocalRateLimiter.following(3600, 10, time.clock());

  @Test
  void nothing_waits_while_nothing_is_known_or_plenty_is_left() {
    assertThat(budget.reservePermission("anna")).isZero();
    budget.onResponse("anna", -1, null);
    assertThat(budget.reservePermission("anna")).isZero();
    budget.onResponse("anna", 10, null);
    assertThat(budget.reservePermission("anna")).isZero();
    assertThat(budget.reservePermission("anna")).isZero();
  }

  @Test
  void below_the_floor_calls_are_spread_as_tokens_come_in() {
    budget.onResponse("anna", 9, null);

    assertThat(budget.reservePermission("anna")).isZero();
    assertThat(budget.reservePermission("anna")).isEqualTo(SECOND);
    assertThat(budget.reservePermission("anna")).isEqualTo(SECOND.multipliedBy(2));
    assertThat(budget.reservePermission("bert")).as("another account").isZero();
    time.advance(Duration.ofSeconds(2));
    assertThat(budget.reservePermission("anna")).isEqualTo(SECOND);
  }

  @Test
  void a_call_that_cannot_wait_takes_no_turn() {
    budget.onResponse("anna", 0, null);
    for (int call = 0; call < 1000; call++) {
      assertThat(budget.reservePermission("anna", Duration.ofMillis(999))).isEqualTo(SECOND);
    }

    assertThat(budget.reservePermission("anna", SECOND)).isEqualTo(SECOND);
    assertThat(budget.reservePermission("anna")).isEqualTo(SECOND.multipliedBy(2));
  }

  @Test
  void a_pause_that_is_too_long_for_a_call_costs_no_turn_either() {
    budget.onResponse("anna", 0, Duration.ofMinutes(5));
    for (int call = 0; call < 1000; call++) {
      assertThat(budget.reservePermission("anna", SECOND)).isEqualTo(Duration.ofMinutes(5));
    }

    time.advance(Duration.ofMinutes(5));
    assertThat(budget.reservePermission("anna")).isZero();
  }

  @Test
  void where_nothing_is_left_the_first_call_waits_for_a_token() {
    budget.onResponse("anna", 0, null);

    assertThat(budget.reservePermission("anna")).isEqualTo(SECOND);
    assertThat(budget.reservePermission("anna")).isEqualTo(SECOND.multipliedBy(2));
  }

  @Test
  void the_order_of_answers_gives_no_turn_twice() {
    budget.onResponse("anna", 5, null);
    budget.reservePermission("anna");
    budget.onResponse("anna", 4, null);
    budget.onResponse("anna", -1, null);

    assertThat(budget.reservePermission("anna")).isEqualTo(SECOND);
  }

  @Test
  void when_tokens_have_come_in_nothing_waits_any_more() {
    budget.onResponse("anna", 3, null);
    budget.reservePermission("anna");
    budget.onResponse("anna", 11, null);

    assertThat(budget.reservePermission("anna")).isZero();
    assertThat(budget.reservePermission("anna")).isZero();
  }

  @Test
  void after_a_rest_the_first_call_waits_for_nothing() {
    budget.onResponse("anna", 3, null);
    budget.reservePermission("anna");
    time.advance(Duration.ofMinutes(5));

    assertThat(budget.reservePermission("anna")).isZero();
    assertThat(budget.reservePermission("anna")).isEqualTo(SECOND);
  }

  @Test
  void what_the_service_asks_for_still_counts() {
    budget.onResponse("anna", 0, Duration.ofSeconds(30));

    assertThat(budget.reservePermission("anna")).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void a_floor_of_nothing_never_slows_down() {
    LocalRateLimiter off = LocalRateLimiter.following(3600, 0, time.clock());
    off.onResponse("anna", 0, null);

    assertThat(off.reservePermission("anna")).isZero();
    assertThat(off.reservePermission("anna")).isZero();
  }

  @Test
  void the_usual_floor_is_a_twentieth_of_the_refill() {
    LocalRateLimiter usual = LocalRateLimiter.adaptive(4500);
    usual.onResponse("anna", 225, null);
    assertThat(usual.reservePermission("anna")).isZero();
    usual.onResponse("anna", 0, null);
    usual.reservePermission("anna");
    assertThat(usual.reservePermission("anna")).isPositive();
  }

  @Test
  void numbers_that_cannot_be_are_refused() {
    assertThatThrownBy(() -> LocalRateLimiter.adaptive(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LocalRateLimiter.following(1, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_engine_slows_down_instead_of_failing() {
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
