// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SandboxExtension.class)
class LegacyLogsTest {

  private static final String LINE =
      "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+00:00 (app|heroku)\\[[\\w.]+]: .*";

  private final Wire anyone = new Wire("");
  private Wire legacy;

  @BeforeEach
  void connect(Sandbox sandbox) {
    legacy = Wire.legacy(sandbox, "*/*; q=0.5, application/xml");
  }

  @Test
  void aSessionIsAnAddressOnAnotherPortThatAsksForNoCredentials(Sandbox sandbox) throws Exception {
    String url = session("app-001", "");
    assertThat(url).doesNotEndWith("\n").startsWith("http://127.0.0.1:");
    assertThat(URI.create(url).getPort())
        .isNotEqualTo(URI.create(sandbox.heroku().url()).getPort());

    HttpResponse<String> log = anyone.get(url);

    assertThat(log.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    assertThat(log.body().lines()).isNotEmpty().allMatch(line -> line.matches(LINE));
    assertThat(sandbox.requests().find("GET", "/sessions/*").get(0).header("Authorization"))
        .isEmpty();
  }

  @Test
  void aSessionIsReadOnce() throws Exception {
    String url = session("app-001", "");

    assertThat(anyone.get(url).statusCode()).isEqualTo(200);
    assertThat(anyone.get(url).statusCode()).isEqualTo(404);
    assertThat(anyone.get(url + "0").statusCode()).isEqualTo(404);
  }

  @Test
  void aSessionLivesFiveMinutes() throws Exception {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-02T12:00:00Z"));
    try (Sandbox sandbox = Sandbox.builder().clock(new MovableClock(now)).start()) {
      Wire heroku = Wire.legacy(sandbox, "text/plain");
      String early = heroku.get("/apps/app-001/logs?logplex=true").body();
      String late = heroku.get("/apps/app-001/logs?logplex=true").body();

      now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(4)));
      assertThat(anyone.get(early).statusCode()).isEqualTo(200);
      now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(2)));
      assertThat(anyone.get(late).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aSessionShowsAsManyLinesOfAProcessAndSourceAsAsked() throws Exception {
    legacy.send("POST", "/apps/app-003/ps/scale", "type=worker&qty=2");

    assertThat(anyone.get(session("app-003", "&num=2")).body().lines()).hasSize(2);
    assertThat(anyone.get(session("app-003", "&num=0")).body()).isEmpty();
    assertThat(anyone.get(session("app-003", "&ps=worker.2")).body().lines())
        .isNotEmpty()
        .allMatch(line -> line.contains("[worker.2]"));
    assertThat(anyone.get(session("app-003", "&ps=worker")).body())
        .contains("[worker.1]", "[worker.2]")
        .doesNotContain("[web.1]");
    assertThat(anyone.get(session("app-003", "&source=app")).body().lines())
        .isNotEmpty()
        .allMatch(line -> line.contains(" app["));
    assertThat(legacy.get("/apps/app-003/logs?logplex=true&num=many").statusCode()).isEqualTo(422);
  }

  @Test
  void theWordsOfASessionMayComeAsAFormOnAGet() throws Exception {
    String url = legacy.send("GET", "/apps/app-001/logs", "logplex=true&num=1").body();

    assertThat(anyone.get(url).body().lines()).hasSize(1);
  }

  @Test
  void aTailStaysOpenAndBringsEachChange() throws Exception {
    try (Tailed tail = Tailed.from(session("app-004", "&tail=1&num=0"))) {
      legacy.send("PUT", "/apps/app-004/config_vars", "{\"TAILED\":\"1\"}");
      assertThat(tail.line()).contains("heroku[api]: Set TAILED config vars by ann@example.com");
      legacy.send("POST", "/apps/app-004/server/maintenance", "maintenance_mode=1");
      assertThat(tail.until("maintenance")).contains("Turn maintenance mode on");
      legacy.send("POST", "/apps/app-004/domains", "tailed.example.net");
      assertThat(tail.until("domain")).contains("Add domain tailed.example.net");
    }
  }

  @Test
  void closingTheSandboxEndsATail() throws Exception {
    Sandbox sandbox = Sandbox.start();
    String url =
        Wire.legacy(sandbox, "text/plain")
            .get("/apps/app-001/logs?logplex=true&tail=1&num=0")
            .body();
    try (Tailed tail = Tailed.from(url)) {
      sandbox.close();
      assertThat(ended(tail)).isTrue();
    }
  }

  @Test
  void withoutSessionsTheAnswerIsTheLogItself() throws Exception {
    String log = legacy.get("/apps/app-001/logs").body();

    assertThat(log).doesNotEndWith("\n");
    assertThat(log.lines()).isNotEmpty().allMatch(line -> line.matches(LINE));
    assertThat(legacy.get("/apps/app-001/cron_logs").body().lines())
        .isNotEmpty()
        .allMatch(line -> line.contains("[cron.1]"));
    assertThat(legacy.get("/apps/unknown/logs").statusCode()).isEqualTo(404);
  }

  @Test
  void drainsComeAndGoOneOrAll() throws Exception {
    String path = "/apps/app-002/logs/drains";
    assertThat(legacy.get(path).body()).isEmpty();

    assertThat(legacy.send("POST", path, "url=syslog%3A%2F%2Fa.example.com%3A514").body())
        .isEqualTo("Successfully added drain syslog://a.example.com:514");
    legacy.send("POST", path, "url=https://b.example.com/log");
    assertThat(legacy.get(path).body())
        .isEqualTo("syslog://a.example.com:514\nhttps://b.example.com/log");

    String first = path + "?url=syslog%3A%2F%2Fa.example.com%3A514";
    assertThat(legacy.send("DELETE", first, null).statusCode()).isEqualTo(200);
    assertThat(legacy.send("DELETE", first, null).body()).isEqualTo("Drain not found.");
    legacy.send("DELETE", path, null);
    assertThat(legacy.get(path).body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {"none", "url=", "url=ftp://x", "url=:"})
  void whatIsNoAddressIsNoDrain(String form) throws Exception {
    assertThat(legacy.send("POST", "/apps/app-001/logs/drains", form).statusCode()).isEqualTo(422);
  }

  private String session(String app, String more) throws Exception {
    return legacy.get("/apps/" + app + "/logs?logplex=true" + more).body();
  }

  /** Whether the stream ended, orderly or not. */
  private static boolean ended(Tailed tail) {
    try {
      return tail.line() == null;
    } catch (IOException e) {
      return !(e instanceof SocketTimeoutException);
    }
  }
}
