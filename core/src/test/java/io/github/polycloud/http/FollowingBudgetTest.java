package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A budget that follows what the service says is left: 3600 tokens an hour, a floor of 10. */
final class FollowingBudgetTest extends EngineTestCase {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final InProcessBudget budget = InProcessBudget.following(3600, 10, time.clock());

  @Test
  void nothing_waits_while_nothing_is_known_or_plenty_is_left() {
    assertThat(budget.reserve("anna")).isZero();
    budget.observe("anna", -1, null);
    assertThat(budget.reserve("anna")).isZero();
    budget.observe("anna", 10, null);
    assertThat(budget.reserve("anna")).isZero();
    assertThat(budget.reserve("anna")).isZero();
  }

  @Test
  void below_the_floor_calls_are_spread_as_tokens_come_in() {
    budget.observe("anna", 9, null);

    assertThat(budget.reserve("anna")).isZero();
    assertThat(budget.reserve("anna")).isEqualTo(SECOND);
    assertThat(budget.reserve("anna")).isEqualTo(SECOND.multipliedBy(2));
    assertThat(budget.reserve("bert")).as("another account").isZero();
    time.advance(Duration.ofSeconds(2));
    assertThat(budget.reserve("anna")).isEqualTo(SECOND);
  }

  @Test
  void a_call_that_cannot_wait_takes_no_turn() {
    budget.observe("anna", 0, null);
    for (int call = 0; call < 1000; call++) {
      assertThat(budget.reserve("anna", Duration.ofMillis(999))).isEqualTo(SECOND);
    }

    assertThat(budget.reserve("anna", SECOND)).isEqualTo(SECOND);
    assertThat(budget.reserve("anna")).isEqualTo(SECOND.multipliedBy(2));
  }

  @Test
  void a_pause_that_is_too_long_for_a_call_costs_no_turn_either() {
    budget.observe("anna", 0, Duration.ofMinutes(5));
    for (int call = 0; call < 1000; call++) {
      assertThat(budget.reserve("anna", SECOND)).isEqualTo(Duration.ofMinutes(5));
    }

    time.advance(Duration.ofMinutes(5));
    assertThat(budget.reserve("anna")).isZero();
  }

  @Test
  void where_nothing_is_left_the_first_call_waits_for_a_token() {
    budget.observe("anna", 0, null);

    assertThat(budget.reserve("anna")).isEqualTo(SECOND);
    assertThat(budget.reserve("anna")).isEqualTo(SECOND.multipliedBy(2));
  }

  @Test
  void the_order_of_answers_gives_no_turn_twice() {
    budget.observe("anna", 5, null);
    budget.reserve("anna");
    budget.observe("anna", 4, null);
    budget.observe("anna", -1, null);

    assertThat(budget.reserve("anna")).isEqualTo(SECOND);
  }

  @Test
  void when_tokens_have_come_in_nothing_waits_any_more() {
    budget.observe("anna", 3, null);
    budget.reserve("anna");
    budget.observe("anna", 11, null);

    assertThat(budget.reserve("anna")).isZero();
    assertThat(budget.reserve("anna")).isZero();
  }

  @Test
  void after_a_rest_the_first_call_waits_for_nothing() {
    budget.observe("anna", 3, null);
    budget.reserve("anna");
    time.advance(Duration.ofMinutes(5));

    assertThat(budget.reserve("anna")).isZero();
    assertThat(budget.reserve("anna")).isEqualTo(SECOND);
  }

  @Test
  void what_the_service_asks_for_still_counts() {
    budget.observe("anna", 0, Duration.ofSeconds(30));

    assertThat(budget.reserve("anna")).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void a_floor_of_nothing_never_slows_down() {
    InProcessBudget off = InProcessBudget.following(3600, 0, time.clock());
    off.observe("anna", 0, null);

    assertThat(off.reserve("anna")).isZero();
    assertThat(off.reserve("anna")).isZero();
  }

  @Test
  void the_usual_floor_is_a_twentieth_of_the_refill() {
    InProcessBudget usual = InProcessBudget.following(4500);
    usual.observe("anna", 225, null);
    assertThat(usual.reserve("anna")).isZero();
    usual.observe("anna", 0, null);
    usual.reserve("anna");
    assertThat(usual.reserve("anna")).isPositive();
  }

  @Test
  void numbers_that_cannot_be_are_refused() {
    assertThatThrownBy(() -> InProcessBudget.following(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> InProcessBudget.following(1, -1))
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
    CallEngine engine = engine(server).budget(budget).open();

    for (int call = 0; call < 5; call++) {
      get(engine, "/apps");
    }
    assertThat(time.waits()).containsExactly(SECOND, SECOND);
  }
}
