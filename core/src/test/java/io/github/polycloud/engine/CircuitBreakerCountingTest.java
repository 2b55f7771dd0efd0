// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import io.github.polycloud.raw.StreamingResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which results open the circuit. Three failures are enough. */
@Timeout(60)
final class CircuitBreakerCountingTest extends EngineTestCase {
  private static final CircuitBreakerPolicy POLICY =
      new CircuitBreakerPolicy(75, 4, Duration.ofSeconds(10));
  private static final Duration SHORT_TIMEOUT = Duration.ofMillis(300);
  private static final Step UP = Step.json("{}");

  private TestEngine withBreaker(ScriptedServer server) {
    return engine(server).circuitBreaker(POLICY).retry(RetryPolicy.none());
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 520})
  void serverErrorsOpenTheCircuit(int status) {
    HttpEngine engine = withBreaker(serveAlways(Step.status(status))).open();
    fail(engine, 3);

    assertOpen(engine);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 408, 409, 422, 423, 425, 429})
  void clientErrorsDoNotOpenTheCircuit(int status) {
    Step no = Step.status(status);
    HttpEngine engine = withBreaker(serve(no, no, no, no, no, UP)).open();
    fail(engine, 5);

    assertClosed(engine);
  }

  @Test
  void callsWithoutAResponseBeforeTheDeadlineOpenTheCircuit() {
    HttpEngine engine =
        withBreaker(serveAlways(Step.noResponse()))
            .timeSource(TimeSource.system())
            .callTimeout(SHORT_TIMEOUT)
            .open();
    int sent = 0;
    while (sent < 3) {
      CloudException error = failure(() -> get(engine, "/apps"));
      assertThat(error).hasMessageNotContaining("circuit breaker is open");
      // A call that a busy machine does not send in time does not count.
      sent += error.outcome() == Outcome.UNKNOWN ? 1 : 0;
    }

    assertOpen(engine);
  }

  @Test
  void aDeadlineCappedByTheParentDoesNotOpenTheCircuit() {
    ScriptedServer server =
        serve(Step.noResponse(), Step.noResponse(), Step.noResponse(), Step.noResponse(), UP);
    HttpEngine engine = withBreaker(server).timeSource(TimeSource.system()).open();
    for (int i = 0; i < 4; i++) {
      HttpRequest outer = call(engine);
      outer.context(deadlineIn(SHORT_TIMEOUT));
      assertThat(failure(() -> engine.send(call(engine).withParentDeadline(outer))).kind())
          .isEqualTo(ErrorKind.TIMEOUT);
    }

    assertClosed(engine);
  }

  @Test
  void anExhaustedConnectionPoolDoesNotOpenTheCircuit() {
    ScriptedServer server = serve(Step.drip(Step.head(200)), UP);
    HttpEngine engine =
        withBreaker(server)
            .maxConnections(1)
            .timeSource(TimeSource.system())
            .callTimeout(SHORT_TIMEOUT)
            .open();
    try (StreamingResponse log = engine.stream(call(engine))) {
      assertThat(log.status()).isEqualTo(200);
      fail(engine, 4);
    }

    assertClosed(engine);
  }

  @Test
  void interruptedCallsDoNotOpenTheCircuit() throws Exception {
    ScriptedServer server =
        serve(Step.noResponse(), Step.noResponse(), Step.noResponse(), Step.noResponse(), UP);
    HttpEngine engine = withBreaker(server).open();
    for (int i = 0; i < 4; i++) {
      CompletableFuture<CloudException> error = new CompletableFuture<>();
      Thread caller = new Thread(() -> error.complete(failure(() -> get(engine, "/apps"))));
      caller.start();
      server.awaitRequest();
      caller.interrupt();
      assertThat(error.get().kind()).isEqualTo(ErrorKind.CANCELLED);
    }

    assertClosed(engine);
  }

  @Test
  void failedAuthenticatorsDoNotOpenTheCircuit() {
    List<RuntimeException> faults = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      faults.add(CloudException.of(ErrorKind.CONFIGURATION, "no key"));
    }
    HttpEngine engine =
        withBreaker(serveAlways(UP)).authenticator(attempt -> failing(faults)).open();
    fail(engine, 4);

    assertClosed(engine);
  }

  @Test
  void aJvmErrorReleasesThePermitOfTheHalfOpenState() {
    List<Error> faults = new ArrayList<>();
    HttpEngine engine =
        withBreaker(serve(Step.status(503), Step.status(503), Step.status(503), UP))
            .authenticator(
                attempt -> {
                  if (!faults.isEmpty()) {
                    throw faults.remove(0);
                  }
                })
            .open();
    fail(engine, 3);
    time.advance(Duration.ofSeconds(11));
    faults.add(new StackOverflowError());
    assertThatThrownBy(() -> get(engine, "/apps")).isInstanceOf(StackOverflowError.class);

    assertClosed(engine);
  }

  @Test
  void theTrialCallAdmitsItsNestedCalls() {
    List<HttpEngine> engines = new ArrayList<>();
    Authenticator nesting =
        attempt -> engines.get(0).send(inner(engines.get(0)).withParentDeadline(attempt));
    ScriptedServer server =
        serve(Step.status(503), Step.status(503), Step.status(503), UP, UP, UP, UP);
    HttpEngine engine = withBreaker(server).authenticator(nesting).open();
    engines.add(engine);
    fail(engine, 3);
    assertOpen(engine);
    time.advance(Duration.ofSeconds(11));

    assertClosed(engine);
    assertClosed(engine);
    assertThat(server.requests()).hasSize(7);
  }

  @Test
  void aFailedNestedCallOfTheTrialCallReopensTheCircuit() {
    List<HttpEngine> engines = new ArrayList<>();
    Authenticator nesting =
        attempt -> engines.get(0).send(inner(engines.get(0)).withParentDeadline(attempt));
    ScriptedServer server = serveAlways(Step.status(503));
    HttpEngine engine = withBreaker(server).authenticator(nesting).open();
    engines.add(engine);
    fail(engine, 3);
    assertOpen(engine);
    time.advance(Duration.ofSeconds(11));

    assertThat(failure(() -> get(engine, "/apps")).status()).hasValue(503);
    assertOpen(engine);
    assertThat(server.requests()).hasSize(4);
  }

  private static void failing(List<RuntimeException> faults) {
    if (!faults.isEmpty()) {
      throw faults.remove(0);
    }
  }

  private static HttpRequest.Context deadlineIn(Duration time) {
    long deadline = System.nanoTime() + time.toNanos();
    return new HttpRequest.Context() {
      @Override
      public String requestId() {
        return null;
      }

      @Override
      public long deadlineNanos() {
        return deadline;
      }

      @Override
      public int attempt() {
        return 1;
      }
    };
  }

  private static HttpRequest call(HttpEngine engine) {
    return engine.newRequest(Operation.of("GET", "/apps"), "/apps", null, true);
  }

  private static HttpRequest inner(HttpEngine engine) {
    return engine.newRequest(Operation.of("GET", "/time"), "/time", null, false);
  }

  private static void fail(HttpEngine engine, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(failure(() -> get(engine, "/apps")))
          .as("call " + i)
          .isNotNull()
          .hasMessageNotContaining("circuit breaker is open");
    }
  }

  private static void assertOpen(HttpEngine engine) {
    assertThat(failure(() -> get(engine, "/apps"))).hasMessageContaining("circuit breaker is open");
  }

  private static void assertClosed(HttpEngine engine) {
    assertThat(get(engine, "/apps").status()).isEqualTo(200);
  }
}
