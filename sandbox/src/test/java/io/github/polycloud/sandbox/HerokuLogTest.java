// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SandboxExtension.class)
class HerokuLogTest {

  private static final String TELEMETRY =
      "{\"owner\":{\"id\":\"%s\",\"type\":\"app\"},\"signals\":[\"traces\",\"logs\"],"
          + "\"exporter\":{\"type\":\"otlphttp\",\"endpoint\":\"https://example.com/otlp\","
          + "\"headers\":{\"x-key\":\"k\"}}}";

  private V3Calls heroku;
  private Wire legacy;

  @BeforeEach
  void connect(Sandbox sandbox) {
    heroku = new V3Calls(sandbox);
    legacy = Wire.legacy(sandbox, "application/json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"dyno_name\":\"web.1\"}| heroku[web.1]: ",
        "{\"dyno\":\"web\",\"type\":\"worker\"}| heroku[web.1]: ",
        "{\"source\":\"app\"}| app[cron.1]: ",
        "{\"dyno\":\"api\",\"source\":\"heroku\"}| heroku[api]: "
      })
  void aSessionHoldsTheLinesThatWereAskedFor(String body, String part) throws Exception {
    List<String> lines = lines(session("/apps/app-001", body));

    assertThat(lines).isNotEmpty().allMatch(line -> line.contains(" " + part.strip()));
  }

  @Test
  void aSessionHoldsAsManyLinesAsWereAskedForAndIsReadOnce() throws Exception {
    String url = session("/apps/app-001", "{\"lines\":2}");

    assertThat(lines(url)).hasSize(2);
    assertThat(new Wire("").get(url).statusCode()).isEqualTo(404);
  }

  @Test
  void aTailGoesOnWithWhatHappensNext() throws Exception {
    String app = heroku.newApp();
    try (Tailed tail = Tailed.from(session(app, "{\"tail\":true,\"lines\":0}"))) {
      heroku.expect(200, "PATCH", app + "/config-vars", "{\"A\":\"1\"}");

      assertThat(tail.line()).contains("Set A config vars");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"lines\":-1}", "{\"lines\":\"many\"}", "{\"tail\":\"often\"}"})
  void aSessionThatCannotBeIsRefused(String body) throws Exception {
    heroku.refused(422, "invalid_params", null, "POST", "/apps/app-001/log-sessions", body);
  }

  @Test
  void aDrainIsKnownByIdTokenAndAddressInBothDialects() throws Exception {
    String app = heroku.newApp();
    String url = "syslog+tls://logs.example.com:514/in?a=b";
    JsonNode made = heroku.expect(201, "POST", app + "/log-drains", "{\"url\":\"" + url + "\"}");
    assertThat(made.get("addon").isNull()).isTrue();

    for (String identity : List.of(made.get("id").asString(), made.get("token").asString(), url)) {
      String path = app + "/log-drains/" + URLEncoder.encode(identity, StandardCharsets.UTF_8);
      assertThat(heroku.expect(200, "GET", path, null)).isEqualTo(made);
    }
    assertThat(legacy.get(app + "/logs/drains").body()).isEqualTo(url);
    heroku.refused(
        422, "invalid_params", null, "POST", app + "/log-drains", "{\"url\":\"" + url + "\"}");
    heroku.expect(200, "DELETE", app + "/log-drains/" + made.get("token").asString(), null);
    heroku.refused(
        404,
        "not_found",
        "log_drain",
        "GET",
        app + "/log-drains/" + made.get("id").asString(),
        null);
  }

  @Test
  void theDrainOfAnAddOnIsLedElsewhereAndGoesOnlyWithIt() throws Exception {
    String app = heroku.newApp();
    JsonNode addOn =
        heroku.expect(201, "POST", app + "/addons", "{\"plan\":\"papertrail:choklad\"}");
    String own = "/addons/" + addOn.get("id").asString();
    heroku.expect(200, "POST", own + "/actions/provision", null);
    JsonNode drain = heroku.expect(200, "GET", own + "/log-drains", null).get(0);
    String token = "/log-drains/" + drain.get("token").asString();
    assertThat(drain.at("/addon/name")).isEqualTo(addOn.get("name"));

    JsonNode moved = heroku.expect(200, "PUT", own + token, "{\"url\":\"https://example.com/in\"}");
    assertThat(moved.get("url").asString()).isEqualTo("https://example.com/in");
    heroku.refused(422, "invalid_params", null, "PUT", own + token, "{\"url\":\"ftp://a\"}");
    heroku.refused(422, "invalid_params", null, "DELETE", app + token, null);

    heroku.expect(200, "DELETE", app + own, null);
    assertThat(heroku.expect(200, "GET", app + "/log-drains", null).size()).isZero();
  }

  @Test
  void aTelemetryDrainIsMadeChangedAndRemoved() throws Exception {
    String app = heroku.newApp();
    String id = heroku.expect(200, "GET", app, null).get("id").asString();
    JsonNode made = heroku.expect(201, "POST", "/telemetry-drains", TELEMETRY.formatted(id));
    String own = "/telemetry-drains/" + made.get("id").asString();

    assertThat(heroku.expect(200, "GET", app + "/telemetry-drains", null).get(0)).isEqualTo(made);
    JsonNode changed = heroku.expect(200, "PATCH", own, "{\"signals\":[\"metrics\"]}");
    assertThat(changed.get("signals").toString()).isEqualTo("[\"metrics\"]");
    assertThat(changed.get("exporter")).isEqualTo(made.get("exporter"));
    heroku.refused(422, "invalid_params", null, "PATCH", own, "{\"signals\":[\"smoke\"]}");
    heroku.expect(200, "DELETE", own, null);
    heroku.refused(404, "not_found", "telemetry_drain", "GET", own, null);
  }

  @Test
  void aTelemetryDrainOfASpaceIsListedThereAndOneOfNobodyIsRefused() throws Exception {
    String space = "01234567-89ab-cdef-0123-456789abcdef";
    heroku.expect(
        201,
        "POST",
        "/telemetry-drains",
        TELEMETRY.formatted(space).replace("\"app\"", "\"space\""));

    assertThat(heroku.expect(200, "GET", "/spaces/" + space + "/telemetry-drains", null).size())
        .isEqualTo(1);
    heroku.refused(
        404, "not_found", "app", "POST", "/telemetry-drains", TELEMETRY.formatted("unknown"));
    heroku.refused(422, "invalid_params", null, "POST", "/telemetry-drains", "{}");
  }

  private String session(String app, String body) throws Exception {
    return heroku.expect(201, "POST", app + "/log-sessions", body).get("logplex_url").asString();
  }

  private static List<String> lines(String url) throws Exception {
    List<String> lines = new ArrayList<>();
    try (Tailed session = Tailed.from(url)) {
      for (String line = session.line(); line != null; line = session.line()) {
        lines.add(line);
      }
    }
    return lines;
  }
}
