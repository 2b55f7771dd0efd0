// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RateLimiter.Feedback;
import io.github.polycloud.config.RateLimiter.Reservation;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The order of the stages, observed by listeners, rate limiter and authenticator. */
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
            events.add("attempt " + attempt.number() + ": " + attempt.status());
          }

          @Override
          public void onCallEnd(CallEnd event) {
            events.add("ended after " + event.attempts());
          }
        };
    RateLimiter rateLimiter =
        new RateLimiter() {
          @Override
          public Reservation reserve(String account, Duration maxWait) {
            events.add("rate limiter");
            return Reservation.immediate();
          }

          @Override
          public void onResponse(String account, Feedback feedback) {
            events.add("report to rate limiter");
          }
        };
    Authenticator authenticator =
        new Authenticator() {
          @Override
          public void authenticate(HttpRequest attempt) {
            events.add("authenticate " + attempt.url().substring(server.url().length()));
          }

          @Override
          public boolean refreshAndRetry(HttpRequest attempt, HttpResponse response) {
            events.add("refresh");
            return true;
          }
        };
    TimeSource timeSource =
        new TimeSource(
            time.clock(), () -> 0, wait -> events.add("wait " + wait.toMillis()), () -> 0);
    engine =
        engine(server)
            .listener(listener)
            .rateLimiter(rateLimiter)
            .authenticator(authenticator)
            .timeSource(timeSource)
            .open();
  }

  @Test
  void theOrderIsRateLimitRetryRedirectAuthentication() {
    get(engine, "/a");

    assertThat(events)
        .containsExactly(
            "rate limiter",
            "authenticate /a",
            "attempt 1: 503",
            "report to rate limiter",
            "rate limiter",
            "wait 500",
            "authenticate /a",
            "authenticate /b",
            "refresh",
            "authenticate /b",
            "attempt 2: 200",
            "report to rate limiter",
            "ended after 2");
  }

  @Test
  void theCircuitBreakerCountsCallsAndNotAttempts() {
    ScriptedServer server = serveAlways(Step.status(503));
    CircuitBreakerPolicy policy = new CircuitBreakerPolicy(50, 4, Duration.ofSeconds(10));
    HttpEngine withBreaker = engine(server).circuitBreaker(policy).open();

    for (int i = 0; i < 4; i++) {
      failure(() -> get(withBreaker, "/a"));
    }
    assertThat(server.requests()).hasSize(3 * 4);
  }
}
