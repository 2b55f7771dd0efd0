// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static io.github.polycloud.config.Reservations.delay;
import static io.github.polycloud.config.Reservations.delaying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.error.RateLimitedException;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Waiting for the rate limiter: outside of the deadline, and with a limit of its own. */
final class RateLimitWaitTest extends EngineTestCase {

  private LocalRateLimiter limiter(int calls, Duration period) {
    return LocalRateLimiter.fixedRate(calls, period, time.clock());
  }

  @Test
  void parallelCallsBeyondTheRateWaitInsteadOfFailing() throws Exception {
    ScriptedServer server = serveAlways(Step.json("{}"));
    HttpEngine engine =
        engine(server)
            .rateLimiter(LocalRateLimiter.fixedRate(3, Duration.ofMillis(600)))
            .callTimeout(Duration.ofSeconds(2))
            .timeSource(TimeSource.system())
            .open();
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Future<?>> calls = new ArrayList<>();
      for (int call = 0; call < 16; call++) {
        calls.add(threads.submit(() -> get(engine, "/apps")));
      }
      for (Future<?> call : calls) {
        call.get(30, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(server.requests()).hasSize(16);
  }

  @Test
  void threeCallsAMinuteAreSixteenCallsInFiveMinutes() {
    ScriptedServer server = serveAlways(Step.json("{}"));
    HttpEngine engine =
        engine(server)
            .rateLimiter(limiter(3, Duration.ofMinutes(1)))
            .callTimeout(Duration.ofSeconds(2))
            .open();
    for (int call = 0; call < 16; call++) {
      get(engine, "/apps");
    }
    assertThat(server.requests()).hasSize(16);
    assertThat(time.waits()).hasSize(5).containsOnly(Duration.ofMinutes(1));
  }

  @Test
  void aCallThatServesAnotherCallTakesNoPermit() {
    ScriptedServer server = serveAlways(Step.json("{}"));
    List<HttpEngine> engines = new ArrayList<>();
    Authenticator readsTheClock =
        attempt ->
            engines
                .get(0)
                .send(
                    engines
                        .get(0)
                        .newRequest(Operation.of("GET", "/time"), "/time", null, false)
                        .withParentDeadline(attempt));
    engines.add(
        engine(server)
            .rateLimiter(limiter(1, Duration.ofSeconds(3)))
            .callTimeout(Duration.ofSeconds(2))
            .authenticator(readsTheClock)
            .open());

    get(engines.get(0), "/apps");
    get(engines.get(0), "/apps");

    assertThat(server.requests())
        .extracting(RecordedRequest::target)
        .containsExactly("/time", "/apps", "/time", "/apps");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(3));
  }

  @Test
  void aRetryTakesAPermitAndItsWaitExtendsTheDeadline() {
    ScriptedServer server = serve(Step.status(503), Step.status(503), Step.json("{}"));
    HttpEngine engine =
        engine(server)
            .rateLimiter(limiter(1, Duration.ofMinutes(1)))
            .callTimeout(Duration.ofSeconds(2))
            .open();

    assertThat(get(engine, "/apps").status()).isEqualTo(200);
    assertThat(time.waits()).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(1));
  }

  @Test
  void aRetryWithoutAPermitInTimeIsNotSent() {
    ScriptedServer server = serveAlways(Step.status(503));
    LocalRateLimiter limiter = limiter(1, Duration.ofMinutes(1));
    HttpEngine engine =
        engine(server).rateLimiter(limiter).rateLimitTimeout(Duration.ofSeconds(90)).open();

    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(error.kind()).isEqualTo(ErrorKind.UNAVAILABLE);
    assertThat(server.requests()).hasSize(2);
    assertThat(time.waits()).containsExactly(Duration.ofMinutes(1));
    assertThat(delay(limiter, "another account")).isZero();
  }

  @Test
  void aCallThatWouldWaitTooLongIsNotSentAndUsesNoPermit() {
    ScriptedServer server = serveAlways(Step.json("{}"));
    HttpEngine engine =
        engine(server)
            .rateLimiter(limiter(1, Duration.ofHours(1)))
            .rateLimitTimeout(Duration.ofMinutes(5))
            .open();
    get(engine, "/apps");

    RateLimitedException error =
        catchThrowableOfType(RateLimitedException.class, () -> get(engine, "/apps"));
    assertThat(error.kind()).isEqualTo(ErrorKind.RATE_LIMITED);
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(error.retryable()).isTrue();
    assertThat(error.retryAfter()).contains(Duration.ofHours(1));
    assertThat(error)
        .hasMessage(
            "fake: the rate limiter allows the call only at 2026-03-01T13:00:00Z, after the"
                + " rateLimitTimeout of 300000 ms; it was not sent (GET /apps)");
    assertThat(server.requests()).hasSize(1);
    assertThat(time.waits()).isEmpty();

    time.advance(Duration.ofHours(1));
    get(engine, "/apps");
    assertThat(server.requests()).hasSize(2);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void closingTheEngineEndsTheWait() throws Exception {
    ScriptedServer server = serveAlways(Step.json("{}"));
    CountDownLatch waiting = new CountDownLatch(1);
    HttpEngine engine =
        engine(server)
            .rateLimiter(delaying(Duration.ofMinutes(1)))
            .timeSource(sleeping(waiting))
            .open();
    CompletableFuture<CloudException> call =
        CompletableFuture.supplyAsync(
            () -> {
              CloudException error = failure(() -> get(engine, "/apps"));
              assertThat(Thread.currentThread().isInterrupted()).isFalse();
              return error;
            });
    assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();

    engine.close();

    CloudException error = call.get(10, TimeUnit.SECONDS);
    assertThat(error.kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(error).hasMessageContaining("the connection to the cloud has been closed");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void anInterruptEndsTheWaitAndRestoresTheFlag() {
    ScriptedServer server = serveAlways(Step.json("{}"));
    HttpEngine engine =
        engine(server)
            .rateLimiter(delaying(Duration.ofMinutes(1)))
            .timeSource(sleeping(new CountDownLatch(1)))
            .open();

    Thread.currentThread().interrupt();
    CloudException error = failure(() -> get(engine, "/apps"));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(error.kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(server.requests()).isEmpty();
  }

  private TimeSource sleeping(CountDownLatch started) {
    return new TimeSource(
        time.clock(),
        () -> 0,
        wait -> {
          started.countDown();
          Thread.sleep(wait.toMillis());
        },
        () -> 0);
  }
}
