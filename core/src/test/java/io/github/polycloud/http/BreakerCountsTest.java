package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens the circuit and what never does. Three failures would be enough. */
final class BreakerCountsTest extends EngineTestCase {
  private static final BreakerPolicy POLICY = new BreakerPolicy(75, 4, Duration.ofSeconds(10));
  private static final Duration MOMENT = Duration.ofMillis(100);
  private static final Step UP = Step.json("{}");

  private TestEngine guarded(ScriptedServer server) {
    return engine(server).breaker(POLICY).retry(RetryPolicy.never());
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 520})
  void a_service_that_is_down_opens_it(int status) {
    CallEngine engine = guarded(serveAlways(Step.status(status))).open();
    fail(engine, 3);

    assertOpen(engine);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 408, 409, 422, 423, 425, 429})
  void a_call_that_is_refused_never_opens_it(int status) {
    Step no = Step.status(status);
    CallEngine engine = guarded(serve(no, no, no, no, no, UP)).open();
    fail(engine, 5);

    assertClosed(engine);
  }

  @Test
  void a_service_that_is_silent_for_the_whole_deadline_opens_it() {
    CallEngine engine =
        guarded(serveAlways(Step.silence())).timing(Timing.ofSystem()).total(MOMENT).open();
    fail(engine, 3);

    assertOpen(engine);
  }

  @Test
  void a_call_that_was_given_too_little_time_never_opens_it() {
    ScriptedServer server =
        serve(Step.silence(), Step.silence(), Step.silence(), Step.silence(), UP);
    CallEngine engine = guarded(server).timing(Timing.ofSystem()).open();
    for (int i = 0; i < 4; i++) {
      Call outer = call(engine);
      outer.context(endingIn(MOMENT));
      assertThat(failure(() -> engine.send(call(engine).within(outer))).kind())
          .isEqualTo(ErrorKind.NETWORK);
    }

    assertClosed(engine);
  }

  @Test
  void a_call_that_got_no_connection_of_a_busy_pool_never_opens_it() {
    ScriptedServer server = serve(Step.drip(Step.head(200)), UP);
    CallEngine engine =
        guarded(server).maxConnections(1).timing(Timing.ofSystem()).total(MOMENT).open();
    try (AnswerStream log = engine.open(call(engine))) {
      assertThat(log.status()).isEqualTo(200);
      fail(engine, 4);
    }

    assertClosed(engine);
  }

  @Test
  void an_interrupted_call_never_opens_it() throws Exception {
    ScriptedServer server =
        serve(Step.silence(), Step.silence(), Step.silence(), Step.silence(), UP);
    CallEngine engine = guarded(server).open();
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
  void a_call_that_cannot_be_authenticated_never_opens_it() {
    List<RuntimeException> faults = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      faults.add(new CloudException(ErrorKind.CONFIGURATION, "no key"));
    }
    CallEngine engine = guarded(serveAlways(UP)).authenticator(attempt -> failing(faults)).open();
    fail(engine, 4);

    assertClosed(engine);
  }

  @Test
  void an_error_of_the_jvm_does_not_leave_it_half_open_for_ever() {
    List<Error> faults = new ArrayList<>();
    CallEngine engine =
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
  void the_one_call_that_is_tried_brings_along_those_it_needs() {
    List<CallEngine> engines = new ArrayList<>();
    Authenticator asking = attempt -> engines.get(0).send(inner(engines.get(0)).within(attempt));
    ScriptedServer server =
        serve(Step.status(503), Step.status(503), Step.status(503), UP, UP, UP, UP);
    CallEngine engine = guarded(server).authenticator(asking).open();
    engines.add(engine);
    fail(engine, 3);
    assertOpen(engine);
    time.advance(Duration.ofSeconds(11));

    assertClosed(engine);
    assertClosed(engine);
    assertThat(server.requests()).hasSize(7);
  }

  @Test
  void the_call_that_is_tried_opens_it_again_when_one_that_it_needs_fails() {
    List<CallEngine> engines = new ArrayList<>();
    Authenticator asking = attempt -> engines.get(0).send(inner(engines.get(0)).within(attempt));
    ScriptedServer server = serveAlways(Step.status(503));
    CallEngine engine = guarded(server).authenticator(asking).open();
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

  private static Call.Context endingIn(Duration time) {
    long deadline = System.nanoTime() + time.toNanos();
    return new Call.Context() {
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

  private static Call call(CallEngine engine) {
    return engine.call(Operation.of("GET", "/apps"), "/apps", null, true);
  }

  private static Call inner(CallEngine engine) {
    return engine.call(Operation.of("GET", "/time"), "/time", null, false);
  }

  private static void fail(CallEngine engine, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(failure(() -> get(engine, "/apps")))
          .as("call " + i)
          .isNotNull()
          .hasMessageNotContaining("most calls of late");
    }
  }

  private static void assertOpen(CallEngine engine) {
    assertThat(failure(() -> get(engine, "/apps"))).hasMessageContaining("most calls of late");
  }

  private static void assertClosed(CallEngine engine) {
    assertThat(get(engine, "/apps").status()).isEqualTo(200);
  }
}
