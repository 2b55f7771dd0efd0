package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The order of the stages, seen from outside by who is told what and when. */
final class StageOrderTest extends EngineTestCase {
  private final List<String> events = new ArrayList<>();
  private HttpEngine engine;

  @BeforeEach
  void open() {
    ScriptedServer server =
        serve(
            Step.status(503), Step.status(302, "Location: /b"), Step.status(401), Step.json("{}"));
    CallListener listener =
        new CallListener() {
          @Override
          public void onAttempt(Attempt attempt) {
            events.add("attempt " + attempt.number() + " gave " + attempt.status());
          }

          @Override
          public void onCallEnd(CallEnd ended) {
            events.add("ended after " + ended.attempts());
          }
        };
    RateLimiter rateLimiter =
        new RateLimiter() {
          @Override
          public Duration reservePermission(String account) {
            events.add("budget");
            return Duration.ZERO;
          }

          @Override
          public void onResponse(String account, long remaining, Duration retryAfter) {
            events.add("budget told");
          }
        };
    Authenticator authenticator =
        new Authenticator() {
          @Override
          public void authenticate(HttpRequest attempt) {
            events.add("sign " + attempt.url().substring(server.url().length()));
          }

          @Override
          public boolean refreshAndRetry(HttpRequest attempt, HttpResponse refusal) {
            events.add("renew");
            return true;
          }
        };
    TimeSource timeSource =
        new TimeSource(
            time.clock(), () -> 0, wait -> events.add("wait " + wait.toMillis()), () -> 0);
    engine =
        engine(server)
            .listener(listener)
            .budget(rateLimiter)
            .authenticator(authenticator)
            .timing(timeSource)
            .open();
  }

  @Test
  void aCallPassesBudgetRetryRedirectAndSigningInThisOrder() {
    get(engine, "/a");

    assertThat(events)
        .containsExactly(
            "budget",
            "sign /a",
            "attempt 1 gave 503",
            "budget told",
            "wait 500",
            "sign /a",
            "sign /b",
            "renew",
            "sign /b",
            "attempt 2 gave 200",
            "budget told",
            "ended after 2");
  }

  @Test
  void theBreakerCountsWholeCallsAndNotTheirAttempts() {
    ScriptedServer server = serveAlways(Step.status(503));
    CircuitBreakerPolicy policy = new CircuitBreakerPolicy(50, 4, Duration.ofSeconds(10));
    HttpEngine guarded = engine(server).breaker(policy).open();

    for (int i = 0; i < 4; i++) {
      failure(() -> get(guarded, "/a"));
    }
    assertThat(server.requests()).hasSize(3 * 4);
  }
}
