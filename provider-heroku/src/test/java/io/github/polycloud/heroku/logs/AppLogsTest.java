// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.logs;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.FlowTestCase;
import io.github.polycloud.heroku.model.dyno.FormationUpdate;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.model.LogQuery;
import io.github.polycloud.sandbox.RecordedRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetching logs, and tailing them across sessions. */
@Timeout(30)
class AppLogsTest extends FlowTestCase {
  private static final LogSelection ALL = LogSelection.latest(1500);
  private static final String SESSIONS = "/apps/*/log-sessions";
  private static final String LOGPLEX = "/sessions/*";

  @BeforeEach
  void writeLogLines() {
    heroku.dynos().updateFormation(app, "web", FormationUpdate.quantity(2));
    heroku.dynos().restartAll(app);
  }

  private List<LogLine> past() {
    return heroku.logs().fetch(app, ALL);
  }

  private static String text(List<LogLine> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.raw()).append('\n'));
    return text.toString();
  }

  private static List<LogLine> take(Iterator<LogLine> lines, int count) {
    List<LogLine> taken = new ArrayList<>();
    while (taken.size() < count) {
      taken.add(lines.next());
    }
    return taken;
  }

  @Test
  void returnsLinesParsedAndRaw() {
    assertThat(past())
        .hasSizeGreaterThan(2)
        .allSatisfy(
            line -> {
              assertThat(line.time()).isNotNull();
              assertThat(line.raw())
                  .endsWith(" " + line.source() + "[" + line.process() + "]: " + line.text());
            });
  }

  @Test
  void filtersByDynoTypeAndSource() {
    LogSelection dyno = ALL.dyno("web.2");
    assertThat(heroku.logs().fetch(app, dyno))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.process()).isEqualTo("web.2"));
    assertThat(heroku.logs().fetch(app, ALL.type("web")))
        .extracting(LogLine::process)
        .contains("web.1", "web.2")
        .allSatisfy(process -> assertThat(process).startsWith("web."));
    assertThat(heroku.logs().fetch(app, dyno.source("heroku")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.source()).isEqualTo("heroku"));
    assertThat(heroku.logs().fetch(app, ALL.dyno("web.99"))).isEmpty();
    assertThat(heroku.logs().fetch(app, LogSelection.latest(2))).hasSize(2);
    assertThat(sent("POST", SESSIONS).get(0).body())
        .contains("\"dyno_name\":\"web.2\"", "\"lines\":1500", "\"tail\":false");
  }

  @Test
  void aProcessNameDenotesADynoOfEitherGenerationOrAType() {
    cloud.logs().fetch(app, new LogQuery(10, "app", "web.1"));
    cloud.logs().fetch(app, new LogQuery(10, null, "web"));
    cloud.logs().fetch(app, new LogQuery(10, null, "web-1234abcde-123ab"));
    assertThat(sent("POST", SESSIONS))
        .extracting(RecordedRequest::body)
        .satisfiesExactly(
            dyno -> assertThat(dyno).contains("\"dyno_name\":\"web.1\"", "\"source\":\"app\""),
            type ->
                assertThat(type)
                    .contains("\"type\":\"web\"", "\"dyno\":\"web\"")
                    .doesNotContain("dyno_name"),
            fir ->
                assertThat(fir)
                    .contains("\"dyno_name\":\"web-1234abcde-123ab\"")
                    .doesNotContain("\"type\"", "\"dyno\""));
  }

  @Test
  void limitsTheNumberOfLinesToTheRetainedOnes() {
    assertThat(heroku.logs().fetch(app, LogSelection.latest(100_000))).isEqualTo(past());
    assertFails(ErrorKind.INVALID_REQUEST, () -> LogSelection.latest(0));
  }

  @Test
  void sendsNoCredentialsToTheHostOfTheLog() {
    past();
    RecordedRequest read = sent("GET", LOGPLEX).get(0);
    assertThat(read.header("Authorization")).isEmpty();
    assertThat(read.headers().toString()).doesNotContain(sandbox.heroku().token(), "vnd.heroku");
  }

  @Test
  void replacesAnExpiredSessionALimitedNumberOfTimes() {
    sandbox.faults().inject(2, "GET", LOGPLEX).status(403).body("text/plain", "canary");
    assertThat(past()).isNotEmpty();
    assertThat(sent("POST", SESSIONS)).hasSize(3);

    sandbox.faults().inject(3, "GET", LOGPLEX).status(404).body("text/plain", "canary");
    CloudException error = assertFails(ErrorKind.NOT_FOUND, this::past);
    assertThat(error.toString()).doesNotContain("canary");
    assertThat(sent("POST", SESSIONS)).hasSize(6);
  }

  @Test
  void retriesOpeningASessionAfterAServerError() {
    sandbox.faults().inject(1, "POST", SESSIONS).status(503).header("Retry-After", "0");
    assertThat(past()).isNotEmpty();
    assertThat(sent("POST", SESSIONS)).hasSize(2);
  }

  @Test
  void reportsALostConnection() {
    String log = text(past());
    sandbox
        .faults()
        .inject(9, "GET", LOGPLEX)
        .body("text/plain", log)
        .truncateBody(log.length() / 2);
    assertThat(assertFails(ErrorKind.NETWORK, this::past).retryable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 60, 200})
  void deliversEveryLineOnceAcrossALostConnection(int bytesMissing) {
    List<LogLine> past = past();
    String log = text(past);
    int arrived = log.getBytes(StandardCharsets.UTF_8).length - bytesMissing;
    sandbox.faults().inject(1, "GET", LOGPLEX).body("text/plain", log).truncateBody(arrived);
    try (Stream<LogLine> tail = heroku.logs().tail(app, ALL)) {
      Iterator<LogLine> lines = tail.iterator();
      assertThat(take(lines, past.size())).isEqualTo(past);

      heroku.configVars().update(app, Map.of("MISSING", Integer.toString(bytesMissing)));
      List<LogLine> now = past();
      assertThat(now).hasSizeGreaterThan(past.size());
      assertThat(take(lines, now.size() - past.size()))
          .isEqualTo(now.subList(past.size(), now.size()));
    }
  }

  @Test
  void deliversLinesWrittenBetweenTwoSessions() {
    LogSelection api = ALL.type("api");
    List<LogLine> past = heroku.logs().fetch(app, api);
    int older = past.size() - 1;
    sandbox
        .faults()
        .inject(1, "GET", LOGPLEX)
        .body("text/plain", text(past.subList(older, older + 1)));
    try (Stream<LogLine> tail = heroku.logs().tail(app, LogSelection.latest(1).type("api"))) {
      heroku.configVars().update(app, Map.of("BETWEEN", "1"));
      List<LogLine> now = heroku.logs().fetch(app, api);
      assertThat(take(tail.iterator(), now.size() - older))
          .isEqualTo(now.subList(older, now.size()));
    }
    assertThat(sent("POST", SESSIONS))
        .extracting(RecordedRequest::body)
        .filteredOn(body -> body.contains("\"tail\":true"))
        .allSatisfy(body -> assertThat(body).contains("\"type\":\"api\""))
        .satisfiesExactly(
            first -> assertThat(first).contains("\"lines\":1,"),
            second -> assertThat(second).contains("\"lines\":1500"));
  }

  @Test
  void deliversLinesWrittenAfterAnEmptySession() {
    sandbox.faults().inject(1, "GET", LOGPLEX).body("text/plain", "");
    try (Stream<LogLine> tail = heroku.logs().tail(app, LogSelection.latest(1))) {
      heroku.configVars().update(app, Map.of("AFTER_EMPTY_SESSION", "1"));
      List<LogLine> now = past();
      assertThat(take(tail.iterator(), now.size())).isEqualTo(now);
    }
  }

  @Test
  void closeFromAnotherThreadEndsTheStream() throws InterruptedException {
    Stream<LogLine> tail = heroku.logs().tail(app, LogSelection.latest(1));
    Iterator<LogLine> lines = tail.iterator();
    lines.next();
    Thread closer = new Thread(tail::close);
    closer.start();
    assertThat(lines.hasNext()).isFalse();
    closer.join();
  }

  @Test
  void failsWhenTheAppIsDeleted() {
    List<LogLine> past = past();
    sandbox.faults().inject(1, "GET", LOGPLEX).body("text/plain", text(past));
    try (Stream<LogLine> tail = heroku.logs().tail(app, ALL)) {
      Iterator<LogLine> lines = tail.iterator();
      take(lines, past.size());
      heroku.apps().delete(app);
      assertThatThrownBy(lines::hasNext)
          .isInstanceOfSatisfying(
              CloudException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }
    assertFails(ErrorKind.NOT_FOUND, () -> heroku.logs().tail("no-such-app", ALL));
  }
}
