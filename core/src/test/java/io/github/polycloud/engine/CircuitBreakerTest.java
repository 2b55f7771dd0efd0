// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.FakeTimeSource;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The states of the circuit breaker. Three of four failures open the circuit for ten seconds. */
final class CircuitBreakerTest extends EngineTestCase {
  private static final CircuitBreakerPolicy POLICY =
      new CircuitBreakerPolicy(75, 4, Duration.ofSeconds(10));
  private static final Step DOWN = Step.status(503);
  private static final Step UP = Step.json("{}");

  private ScriptedServer server;
  private HttpEngine engine;

  private void open(Step... steps) {
    server = serve(steps);
    engine = engine(server).circuitBreaker(POLICY).retry(RetryPolicy.none()).open();
  }

  @BeforeEach
  void threeFailures() {
    open(DOWN, DOWN, DOWN, UP, UP, UP);
    for (int i = 0; i < 3; i++) {
      failure(() -> get(engine, "/apps"));
    }
  }

  @Test
  void anOpenCircuitRejectsCallsWithoutSending() {
    CloudException error = networkFailure(() -> get(engine, "/apps"));

    assertThat(error.kind()).isEqualTo(ErrorKind.UNAVAILABLE);
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(error.retryable()).isTrue();
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void aSuccessfulTrialCallClosesTheCircuit() {
    time.advance(Duration.ofSeconds(11));

    assertThat(get(engine, "/apps").status()).isEqualTo(200);
    assertThat(get(engine, "/apps").status()).isEqualTo(200);
  }

  @Test
  void theWallClockDoesNotEndTheWait() {
    AtomicReference<Instant> now = new AtomicReference<>(FakeTimeSource.START);
    InstantSource clock = now::get;
    server = serve(DOWN, DOWN, DOWN, UP);
    engine =
        engine(server)
            .timeSource(time.timeSource().withClock(clock.withZone(ZoneOffset.UTC)))
            .circuitBreaker(POLICY)
            .retry(RetryPolicy.none())
            .open();
    for (int i = 0; i < 3; i++) {
      failure(() -> get(engine, "/apps"));
    }
    now.set(FakeTimeSource.START.plus(Duration.ofDays(1)));

    assertThat(failure(() -> get(engine, "/apps")).outcome()).isEqualTo(Outcome.NOT_SENT);
    time.advance(Duration.ofSeconds(10));
    assertThat(get(engine, "/apps").status()).isEqualTo(200);
  }

  @Test
  void aFailedTrialCallReopensTheCircuit() {
    open(DOWN, DOWN, DOWN, DOWN, UP);
    for (int i = 0; i < 3; i++) {
      failure(() -> get(engine, "/apps"));
    }
    time.advance(Duration.ofSeconds(11));

    assertThat(failure(() -> get(engine, "/apps")).status()).hasValue(503);
    assertThat(failure(() -> get(engine, "/apps")).status()).isEmpty();
    assertThat(server.requests()).hasSize(4);
  }

  @Test
  void clientErrorsDoNotOpenTheCircuit() {
    Step notFound = Step.status(404);
    open(notFound, notFound, notFound, notFound, notFound, UP);
    for (int i = 0; i < 5; i++) {
      failure(() -> get(engine, "/apps"));
    }

    assertThat(get(engine, "/apps").status()).isEqualTo(200);
  }

  @Test
  void anUnreachableServiceOpensTheCircuit() {
    HttpEngine lost =
        engine(ScriptedServer.unreachableUrl())
            .circuitBreaker(POLICY)
            .retry(RetryPolicy.none())
            .open();
    for (int i = 0; i < 3; i++) {
      assertThat(failure(() -> get(lost, "/apps")).kind()).isEqualTo(ErrorKind.NETWORK);
    }

    assertThat(failure(() -> get(lost, "/apps")).kind()).isEqualTo(ErrorKind.UNAVAILABLE);
  }
}
