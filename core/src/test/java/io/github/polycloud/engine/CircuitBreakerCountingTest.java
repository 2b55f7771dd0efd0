package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import io.github.polycloud.raw.StreamingResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens the circuit and what never does. Three failures would be enough. */
final class CircuitBreakerCountingTest extends EngineTestCase {
  private static final CircuitBreakerPolicy POLICY =
      new CircuitBreakerPolicy(75, 4, Duration.ofSeconds(10));
  private static final Duration MOMENT = Duration.ofMillis(100);
  private static final Step UP = Step.json("{}");

  private TestEngine guarded(ScriptedServer server) {
    return engine(server).breaker(POLICY).retry(RetryPolicy.none());
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 520})
  void aServiceThatIsDownOpensIt(int status) {
    HttpEngine engine = guarded(serveAlways(Step.status(status))).open();
    fail(engine, 3);

    assertOpen(engine);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 408, 409, 422, 423, 425, 429})
  void aCallThatIsRefusedNeverOpensIt(int status) {
    Step no = Step.status(status);
    HttpEngine engine = guarded(serve(no, no, no, no, no, UP)).open();
    fail(engine, 5);

    assertClosed(engine);
  }

  @Test
  void aServiceThatIsSilentForTheWholeDeadlineOpensIt() {
    HttpEngine engine =
        guarded(serveAlways(Step.silence())).timing(TimeSource.system()).total(MOMENT).open();
    fail(engine, 3);

    assertOpen(engine);
  }

  @Test
  void aCallThatWasGivenTooLittleTimeNeverOpensIt() {
    ScriptedServer server =
        serve(Step.silence(), Step.silence(), Step.silence(), Step.silence(), UP);
    HttpEngine engine = guarded(server).timing(TimeSource.system()).open();
    for (int i = 0; i < 4; i++) {
      HttpRequest outer = call(engine);
      outer.context(endingIn(MOMENT));
      assertThat(failure(() -> engine.send(call(engine).withParentDeadline(outer))).kind())
          .isEqualTo(ErrorKind.NETWORK);
    }

    assertClosed(engine);
  }

  @Test
  void aCallThatGotNoConnectionOfABusyPoolNeverOpensIt() {
    ScriptedServer server = serve(Step.drip(Step.head(200)), UP);
    HttpEngine engine =
        guarded(server).maxConnections(1).timing(TimeSource.system()).total(MOMENT).open();
    try (StreamingResponse log = engine.stream(call(engine))) {
      assertThat(log.status()).isEqualTo(200);
      fail(engine, 4);
    }

    assertClosed(engine);
  }

  @Test
  void anInterruptedCallNeverOpensIt() throws Exception {
    ScriptedServer server =
        serve(Step.silence(), Step.silence(), Step.silence(), Step.silence(), UP);
    HttpEngine engine = guarded(server).open();
    for (int i = 0; i < 4; i++) {
      CompletableFuture<CloudException> ended = new CompletableFuture<>();
      Thread caller = new Thread(() -> ended.complete(failure(() -> get(engine, "/apps"))));
      caller.start();
      server.awaitRequest();
      caller.interrupt();
      assertThat(ended.get().kind()).isEqualTo(ErrorKind.CANCELLED);
    }

    assertClosed(engine);
  }

  @Test
  void aCallThatCannotBeAuthenticatedNeverOpensIt() {
    List<RuntimeException> faults = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      faults.add(new CloudException(ErrorKind.CONFIGURATION, "no key"));
    }
    HttpEngine engine = guarded(serveAlways(UP)).authenticator(attempt -> failing(faults)).open();
    fail(engine, 4);

    assertClosed(engine);
  }

  @Test
  void anErrorOfTheJvmDoesNotLeaveItHalfOpenForEver() {
    List<Error> faults = new ArrayList<>();
    HttpEngine engine =
        guarded(serve(Step.status(503), Step.status(503), Step.status(503), UP))
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
  void theOneCallThatIsTriedBringsAlongThoseItNeeds() {
    List<HttpEngine> engines = new ArrayList<>();
    Authenticator asking =
        attempt -> engines.get(0).send(inner(engines.get(0)).withParentDeadline(attempt));
    ScriptedServer server =
        serve(Step.status(503), Step.status(503), Step.status(503), UP, UP, UP, UP);
    HttpEngine engine = guarded(server).authenticator(asking).open();
    engines.add(engine);
    fail(engine, 3);
    assertOpen(engine);
    time.advance(Duration.ofSeconds(11));

    assertClosed(engine);
    assertClosed(engine);
    assertThat(server.requests()).hasSize(7);
  }

  @Test
  void theCallThatIsTriedOpensItAgainWhenOneThatItNeedsFails() {
    List<HttpEngine> engines = new ArrayList<>();
    Authenticator asking =
        attempt -> engines.get(0).send(inner(engines.get(0)).withParentDeadline(attempt));
    ScriptedServer server = serveAlways(Step.status(503));
    HttpEngine engine = guarded(server).authenticator(asking).open();
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

  private static HttpRequest.Context endingIn(Duration time) {
    long deadline = System.nanoTime() + time.toNanos();
    return new HttpRequest.Context() {
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
    return engine.call(Operation.of("GET", "/apps"), "/apps", null, true);
  }

  private static HttpRequest inner(HttpEngine engine) {
    return engine.call(Operation.of("GET", "/time"), "/time", null, false);
  }

  private static void fail(HttpEngine engine, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(failure(() -> get(engine, "/apps")))
          .as("call " + i)
          .isNotNull()
          .hasMessageNotContaining("most calls of late");
    }
  }

  private static void assertOpen(HttpEngine engine) {
    assertThat(failure(() -> get(engine, "/apps"))).hasMessageContaining("most calls of late");
  }

  private static void assertClosed(HttpEngine engine) {
    assertThat(get(engine, "/apps").status()).isEqualTo(200);
  }
}
