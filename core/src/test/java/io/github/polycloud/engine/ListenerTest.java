// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.RetryPolicy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events that listeners receive. */
final class ListenerTest extends EngineTestCase {

  /** Records all events. */
  private static final class RecordingListener implements CallListener {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void onAttempt(Attempt attempt) {
      lines.add(
          attempt.number()
              + " "
              + attempt.operation()
              + " "
              + attempt.status()
              + " "
              + attempt.requestId()
              + " "
              + attempt.errorKind());
    }

    @Override
    public void onCallEnd(CallEnd event) {
      lines.add(
          "end "
              + event.operation()
              + " "
              + event.attempts()
              + " "
              + event.status()
              + " "
              + event.duration().toMillis()
              + " "
              + event.rateLimitRemaining());
    }

    @Override
    public void onWarning(Warning warning) {
      lines.add(
          warning.provider()
              + " "
              + warning.operation()
              + " warns "
              + (warning.id() == null ? "" : warning.id() + ": ")
              + warning.text());
    }
  }

  private final RecordingListener recorded = new RecordingListener();

  @Test
  void listenersReceiveAttemptsThenWarningsThenTheEnd() {
    ScriptedServer server =
        serve(
            Step.truncatedBody(),
            Step.status(503, "Request-Id: r1"),
            Step.json(
                "{}", "Request-Id: r2", "RateLimit-Remaining: 9", "Warning: w1", "Warning: w2"));

    get(engine(server).listener(recorded).open(), "/apps");

    assertThat(recorded.lines)
        .containsExactly(
            "1 GET /apps 0 null NETWORK",
            "2 GET /apps 503 r1 null",
            "3 GET /apps 200 r2 null",
            "fake GET /apps warns w1",
            "fake GET /apps warns w2",
            "end GET /apps 3 200 1500 9");
  }

  @Test
  void aWarningHasItsId() {
    ScriptedServer server = serve(Step.json("{}", "Warning: w1", "Warning-Id: stack"));

    get(engine(server).listener(recorded).open(), "/apps");
    assertThat(recorded.lines).contains("fake GET /apps warns stack: w1");
  }

  @Test
  void aCallWithoutAResponseEnds() {
    HttpEngine engine =
        engine(ScriptedServer.unreachableUrl()).retry(RetryPolicy.none()).listener(recorded).open();

    failure(() -> get(engine, "/apps"));
    assertThat(recorded.lines)
        .containsExactly("1 GET /apps 0 null NETWORK", "end GET /apps 1 0 0 -1");
  }

  @Test
  void aCallWithAnErrorResponseEndsWithItsStatus() {
    HttpEngine engine = engine(serve(Step.status(404, "Warning: moved"))).listener(recorded).open();

    failure(() -> get(engine, "/apps"));
    assertThat(recorded.lines)
        .containsExactly(
            "1 GET /apps 404 null null", "fake GET /apps warns moved", "end GET /apps 1 404 0 -1");
  }

  @Test
  void anExceptionOfAListenerIsIgnored() {
    CallListener broken =
        new CallListener() {
          @Override
          public void onAttempt(Attempt attempt) {
            throw new IllegalStateException("attempted");
          }

          @Override
          public void onCallEnd(CallEnd event) {
            throw new IllegalStateException("end");
          }
        };
    ScriptedServer server = serve(Step.json("[1]"), Step.status(404));
    HttpEngine engine = engine(server).listener(broken).listener(recorded).open();

    assertThat(get(engine, "/apps").text()).isEqualTo("[1]");
    assertThat(failure(() -> get(engine, "/apps")).status()).hasValue(404);
    assertThat(recorded.lines).hasSize(4);
  }
}
