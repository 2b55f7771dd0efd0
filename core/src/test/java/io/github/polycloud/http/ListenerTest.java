package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What listeners are told. */
final class ListenerTest extends EngineTestCase {

  /** Writes down all that it is told. */
  private static final class Notes implements CallListener {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void attempted(Attempt attempt) {
      lines.add(
          attempt.number()
              + " "
              + attempt.operation()
              + " "
              + attempt.status()
              + " "
              + attempt.requestId()
              + " "
              + attempt.problem());
    }

    @Override
    public void ended(Ended ended) {
      lines.add(
          "ended "
              + ended.operation()
              + " "
              + ended.attempts()
              + " "
              + ended.status()
              + " "
              + ended.time().toMillis()
              + " "
              + ended.remaining());
    }

    @Override
    public void warned(String provider, String operation, String warning) {
      lines.add(provider + " " + operation + " warns " + warning);
    }
  }

  private final Notes notes = new Notes();

  @Test
  void each_attempt_the_end_and_each_warning_are_told_in_this_order() {
    ScriptedServer server =
        serve(
            Step.cutBody(),
            Step.status(503, "Request-Id: r1"),
            Step.json(
                "{}", "Request-Id: r2", "RateLimit-Remaining: 9", "Warning: w1", "Warning: w2"));

    get(engine(server).listener(notes).open(), "/apps");

    assertThat(notes.lines)
        .containsExactly(
            "1 GET /apps 0 null NETWORK",
            "2 GET /apps 503 r1 null",
            "3 GET /apps 200 r2 null",
            "ended GET /apps 3 200 1500 9",
            "fake GET /apps warns w1",
            "fake GET /apps warns w2");
  }

  @Test
  void a_call_that_gets_no_answer_ends_as_well() {
    CallEngine engine =
        engine(ScriptedServer.nowhere()).retry(RetryPolicy.never()).listener(notes).open();

    failure(() -> get(engine, "/apps"));
    assertThat(notes.lines)
        .containsExactly("1 GET /apps 0 null NETWORK", "ended GET /apps 1 0 0 -1");
  }

  @Test
  void a_call_that_is_refused_ends_with_its_status() {
    CallEngine engine = engine(serve(Step.status(404, "Warning: moved"))).listener(notes).open();

    failure(() -> get(engine, "/apps"));
    assertThat(notes.lines)
        .containsExactly(
            "1 GET /apps 404 null null",
            "ended GET /apps 1 404 0 -1",
            "fake GET /apps warns moved");
  }

  @Test
  void a_listener_that_throws_changes_nothing_for_the_call_or_for_others() {
    CallListener broken =
        new CallListener() {
          @Override
          public void attempted(Attempt attempt) {
            throw new IllegalStateException("attempted");
          }

          @Override
          public void ended(Ended ended) {
            throw new IllegalStateException("ended");
          }
        };
    ScriptedServer server = serve(Step.json("[1]"), Step.status(404));
    CallEngine engine = engine(server).listener(broken).listener(notes).open();

    assertThat(get(engine, "/apps").text()).isEqualTo("[1]");
    assertThat(failure(() -> get(engine, "/apps")).status()).hasValue(404);
    assertThat(notes.lines).hasSize(4);
  }
}
