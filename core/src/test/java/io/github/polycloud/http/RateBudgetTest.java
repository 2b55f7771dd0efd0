package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.NetworkException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How fast calls are made. */
final class RateBudgetTest extends EngineTestCase {

  @Test
  void a_call_waits_for_its_budget_once_however_often_it_is_sent() {
    ScriptedServer server = serve(Step.status(503), Step.json("{}"));
    CallEngine engine = engine(server).budget(account -> Duration.ofSeconds(3)).open();

    get(engine, "/apps");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(3), Duration.ofMillis(500));
  }

  @Test
  void a_call_that_would_wait_beyond_its_deadline_is_not_sent() {
    ScriptedServer server = serveAlways(Step.json("{}"));
    CallEngine engine = engine(server).budget(account -> Duration.ofHours(1)).open();

    NetworkException error = networkFailure(() -> get(engine, "/apps"));
    assertThat(error.outcome()).isEqualTo(NetworkException.Outcome.NOT_SENT);
    assertThat(error).hasMessageContaining("before the rate budget allows the call");
    assertThat(server.requests()).isEmpty();
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void a_429_makes_all_calls_of_the_account_wait_and_no_others() {
    RateBudget shared = InProcessBudget.of(1000, Duration.ofSeconds(1), time.clock());
    ScriptedServer busy = serve(Step.status(429, "Retry-After: 7"));
    ScriptedServer server = serveAlways(Step.json("{}"));
    CallEngine refused =
        engine(busy).budget(shared).retry(RetryPolicy.never()).token("token-of-anna").open();
    CallEngine sameAccount = engine(server).budget(shared).token("token-of-anna").open();
    CallEngine other = engine(server).budget(shared).token("token-of-bert").open();

    failure(() -> get(refused, "/apps"));
    get(other, "/apps");
    assertThat(time.waits()).isEmpty();
    get(sameAccount, "/apps");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(7));
    get(sameAccount, "/apps");
    assertThat(time.waits()).hasSize(1);
  }

  @Test
  void a_limit_spreads_calls_before_the_service_has_to_ask() {
    InProcessBudget budget = InProcessBudget.of(2, Duration.ofSeconds(10), time.clock());

    assertThat(budget.reserve("anna")).isZero();
    assertThat(budget.reserve("anna")).isZero();
    assertThat(budget.reserve("anna")).isBetween(Duration.ofNanos(1), Duration.ofSeconds(10));
    assertThat(budget.reserve("bert")).isZero();
  }

  @Test
  void a_pause_ends_by_itself_and_is_never_longer_than_an_hour() {
    InProcessBudget budget = InProcessBudget.of(1000, Duration.ofSeconds(1), time.clock());
    budget.observe("anna", 0, Duration.ofDays(365));
    budget.observe("anna", 0, Duration.ofSeconds(1));

    assertThat(budget.reserve("anna")).isEqualTo(Duration.ofHours(1));
    time.advance(Duration.ofHours(1));
    assertThat(budget.reserve("anna")).isZero();
  }

  @Test
  void the_budget_is_told_what_the_service_says_of_its_limit() {
    List<String> told = new ArrayList<>();
    RateBudget budget =
        new RateBudget() {
          @Override
          public Duration reserve(String account) {
            return Duration.ZERO;
          }

          @Override
          public void observe(String account, long remaining, Duration retryAfter) {
            told.add(remaining + " " + retryAfter);
          }
        };
    ScriptedServer server =
        serve(
            Step.json("{}", "RateLimit-Remaining: 2399"),
            Step.json("{}"),
            Step.status(429, "RateLimit-Remaining: 0", "Retry-After: 60"));
    CallEngine engine = engine(server).budget(budget).retry(RetryPolicy.never()).open();

    get(engine, "/apps");
    get(engine, "/apps");
    failure(() -> get(engine, "/apps"));
    assertThat(told).containsExactly("2399 null", "-1 null", "0 PT1M");
  }
}
