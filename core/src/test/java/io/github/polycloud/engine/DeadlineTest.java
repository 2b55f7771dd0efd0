// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The total deadline of a call, measured on the real clock. */
final class DeadlineTest extends EngineTestCase {
  private static final Duration TOTAL = Duration.ofMillis(500);

  // Without the deadline, none of the calls ends within a minute.
  private static final Duration LATEST = Duration.ofSeconds(10);

  static Stream<Arguments> slow() {
    return Stream.of(
        Arguments.of("silent", Step.noResponse()),
        Arguments.of("dripping header", Step.drip("HTTP/1.1 200 OK\r\nSlow: ")),
        Arguments.of("dripping body", Step.drip(Step.head(200, "Content-Length: 1000000"))),
        Arguments.of("dripping without a length", Step.drip(Step.head(200))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slow")
  void theDeadlineAbortsACallToAServerThatIs(String slow, Step step) {
    ScriptedServer server = serveAlways(step);
    HttpEngine engine = engine(server).timeSource(TimeSource.system()).callTimeout(TOTAL).open();
    long start = System.nanoTime();

    CloudException error = networkFailure(() -> get(engine, "/apps"));
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    assertThat(took).isBetween(TOTAL.minusMillis(10), LATEST);
    assertThat(error.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(error).hasMessageContaining("the deadline of 500 ms has passed; outcome unknown");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aNestedCallIsLimitedToTheDeadlineOfItsParent() {
    ScriptedServer server = serveAlways(Step.json("[1]"));
    List<Long> left = new ArrayList<>();
    List<HttpEngine> engines = new ArrayList<>();
    Authenticator nesting =
        attempt -> {
          time.advance(Duration.ofSeconds(2));
          HttpRequest first = inner(engines.get(0), attempt);
          engines.get(0).send(first);
          left.add(attempt.deadlineNanos() - first.deadlineNanos());
          time.advance(Duration.ofSeconds(2));
          engines.get(0).send(inner(engines.get(0), attempt));
        };
    HttpEngine engine =
        engine(server).authenticator(nesting).callTimeout(Duration.ofSeconds(4)).open();
    engines.add(engine);

    CloudException error = networkFailure(() -> get(engine, "/apps"));
    assertThat(error).hasMessageContaining("has passed; it was not sent (GET /time");
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(left).containsExactly(0L);
    assertThat(server.requests()).extracting(RecordedRequest::target).containsExactly("/time");
  }

  private static HttpRequest inner(HttpEngine engine, HttpRequest outer) {
    return engine
        .newRequest(Operation.of("GET", "/time"), "/time", null, false)
        .withParentDeadline(outer);
  }

  @Test
  void eachCallHasItsOwnDeadline() {
    Step quick = Step.json("{}");
    ScriptedServer server = serve(quick, Step.noResponse(), quick, Step.noResponse(), quick);
    // The quick calls must end in time on a busy machine.
    Duration total = TOTAL.multipliedBy(3);
    HttpEngine engine = engine(server).timeSource(TimeSource.system()).callTimeout(total).open();
    for (int round = 0; round < 2; round++) {
      get(engine, "/apps");
      long start = System.nanoTime();

      assertThat(networkFailure(() -> get(engine, "/apps"))).hasMessageContaining("deadline");
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isBetween(total.minusMillis(10), LATEST);
    }
    assertThat(get(engine, "/apps").status()).isEqualTo(200);
  }

  @Test
  void aResponseBeforeTheDeadlineIsNotAborted() {
    ScriptedServer server = serve(Step.json("[1]"), Step.json("[2]"));
    HttpEngine engine =
        engine(server).timeSource(TimeSource.system()).callTimeout(Duration.ofSeconds(30)).open();

    assertThat(get(engine, "/apps").text()).isEqualTo("[1]");
    assertThat(get(engine, "/apps").text()).isEqualTo("[2]");
  }
}
