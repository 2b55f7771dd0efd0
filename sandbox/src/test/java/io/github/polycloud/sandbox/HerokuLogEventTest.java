// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Logs as Heroku's own command line reads them: as server-sent events. */
@ExtendWith(SandboxExtension.class)
@Timeout(60)
class HerokuLogEventTest {

  private static final Wire STRANGER = new Wire("");
  private static final String EVENTS = "text/event-stream";

  private V3Calls heroku;

  @BeforeEach
  void connect(Sandbox sandbox) {
    heroku = new V3Calls(sandbox);
  }

  @Test
  void eachLineIsAnEventWithAnIdAndTheLastOneEndsTheAnswer() throws Exception {
    HttpResponse<String> response =
        STRANGER.get(session("/apps/app-001", "{\"lines\":2}"), "Accept", EVENTS);

    assertThat(response.headers().firstValue("Content-Type")).hasValue(EVENTS);
    assertThat(response.body())
        .matches("(id: \\d+\ndata: \\S+ \\w+\\[[\\w.]+]: [^\n]+\n\n){2}")
        .doesNotContain("\n\n\n");
    List<Long> ids = ids(response.body());
    assertThat(ids.get(1)).isEqualTo(ids.get(0) + 1);
  }

  @Test
  void whoComesBackWithTheLastIdGetsWhatCameAfterIt() throws Exception {
    String app = heroku.newApp();
    String url = session(app, "{\"tail\":true,\"lines\":0}");
    String last;
    try (Tailed tail = Tailed.from(url, "Accept", EVENTS)) {
      heroku.expect(200, "PATCH", app + "/config-vars", "{\"A\":\"1\"}");
      last = tail.line().substring("id: ".length());
      assertThat(tail.line()).startsWith("data: ").contains("Set A config vars");
    }
    heroku.expect(200, "PATCH", app + "/config-vars", "{\"B\":\"2\"}");

    try (Tailed tail = Tailed.from(url, "Accept", EVENTS, "Last-Event-ID", last)) {
      assertThat(tail.until("Set B config vars"))
          .doesNotContain("Set A config vars")
          .contains("Release v3 created");
    }
  }

  @Test
  void aSessionIsResumedOnlyByAReaderOfEventsThatHasHadOne() throws Exception {
    String url = session("/apps/app-001", "{\"lines\":1}");
    assertThat(status(url, "Accept", EVENTS, "Last-Event-ID", "1")).isEqualTo(404);
    assertThat(status(url, "Accept", EVENTS)).isEqualTo(200);

    assertThat(status(url, "Accept", EVENTS)).isEqualTo(404);
    assertThat(status(url, "Accept", EVENTS, "Last-Event-ID", "one")).isEqualTo(404);
    assertThat(status(url, "Last-Event-ID", "1")).isEqualTo(404);
    assertThat(status(url, "Accept", EVENTS, "Last-Event-ID", "1")).isEqualTo(200);
  }

  @Test
  void aTailOfEventsEndsWithTheSandbox() throws Exception {
    Sandbox ending = Sandbox.builder().apps(1).start();
    V3Calls calls = new V3Calls(ending);
    String url =
        calls
            .expect(201, "POST", "/apps/app-001/log-sessions", "{\"tail\":true,\"lines\":0}")
            .get("logplex_url")
            .asString();
    try (Tailed tail = Tailed.from(url, "Accept", EVENTS)) {
      ending.close();

      assertThat(ends(tail)).isTrue();
    }
  }

  @Test
  void linesAreToldApartByMicrosecondsEvenWhenTheClockStandsStill() throws Exception {
    Clock noon = Clock.fixed(Instant.parse("2026-01-02T12:00:00.1234567Z"), ZoneOffset.UTC);
    try (Sandbox still = Sandbox.builder().apps(1).clock(noon).start()) {
      V3Calls calls = new V3Calls(still);
      calls.expect(200, "PATCH", "/apps/app-001/config-vars", "{\"A\":\"1\"}");
      String url =
          calls
              .expect(201, "POST", "/apps/app-001/log-sessions", "{\"lines\":1500}")
              .get("logplex_url")
              .asString();

      List<String> times =
          STRANGER.get(url).body().lines().map(line -> line.split(" ", 2)[0]).toList();

      assertThat(times)
          .hasSizeGreaterThan(10)
          .allMatch(time -> time.matches("2026-01-02T12:00:\\d\\d\\.\\d{6}\\+00:00"))
          .doesNotHaveDuplicates()
          .isSorted();
    }
  }

  private String session(String app, String body) throws Exception {
    return heroku.expect(201, "POST", app + "/log-sessions", body).get("logplex_url").asString();
  }

  private static int status(String url, String... headers) throws Exception {
    return STRANGER.get(url, headers).statusCode();
  }

  private static List<Long> ids(String events) {
    return events
        .lines()
        .filter(line -> line.startsWith("id: "))
        .map(line -> Long.valueOf(line.substring(4)))
        .toList();
  }

  /** Whether the stream ended, orderly or not. */
  private static boolean ends(Tailed tail) throws IOException {
    try {
      return tail.line() == null;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}
