// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.sandbox.RawClient;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import io.github.polycloud.sandbox.Wire;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SandboxExtension.class)
class ControlApiTest {

  @Test
  void theOverviewTellsWhatRunsWithoutSecrets(Sandbox sandbox) throws Exception {
    Wire.v3(sandbox).send("POST", "/apps", "{\"name\":\"one-more\"}");
    sandbox.faults().inject(3, "PURGE", "*").status(500);

    JsonNode overview = ControlFixture.heroku(sandbox).get("/");

    assertThat(overview.path("version").asString()).matches("\\d.*");
    assertThat(overview.at("/heroku/url").asString()).isEqualTo(sandbox.heroku().url());
    assertThat(overview.at("/heroku/counts/apps").asInt()).isEqualTo(6);
    assertThat(overview.at("/ovh/url").asString()).isEqualTo(sandbox.ovh().url());
    assertThat(overview.path("ovh").path("counts").path("/dedicated/server").asInt()).isEqualTo(3);
    assertThat(overview.path("ovh").path("counts").path("/cloud/project").asInt()).isEqualTo(1);
    assertThat(overview.at("/requests/recorded").asInt()).isEqualTo(1);
    assertThat(overview.path("pendingFaults").asInt()).isEqualTo(1);
    assertThat(overview.toString())
        .doesNotContain(
            sandbox.heroku().token(),
            sandbox.heroku().password(),
            sandbox.ovh().applicationSecret(),
            sandbox.ovh().consumerKey(),
            sandbox.ovh().clientSecret());
  }

  @Test
  void bothServersHaveTheSameContent(Sandbox sandbox) throws Exception {
    for (String path : List.of("/", "/credentials", "/faults", "/openapi.json")) {
      assertThat(ControlFixture.ovh(sandbox).get(path))
          .as(path)
          .isEqualTo(ControlFixture.heroku(sandbox).get(path));
    }
    assertThat(ControlFixture.ovh(sandbox).get("/credentials").toString())
        .isEqualTo(sandbox.describe());
  }

  @Test
  void callsAreNeitherRecordedNorSubjectToFaultsOrLimits() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().rateLimit(1).start()) {
      assertThat(Wire.v3(sandbox).get("/account").statusCode()).isEqualTo(200);
      assertThat(Wire.v3(sandbox).get("/account").statusCode()).isEqualTo(429);
      sandbox.requests().clear();
      sandbox.faults().inject(5, "*", "*").reset();

      ControlFixture.heroku(sandbox).get("/");
      ControlFixture.ovh(sandbox).get("/clock");
      ControlFixture.ovh(sandbox).call("GET", "/nowhere");

      assertThat(sandbox.faults().pending()).isEqualTo(5);
      ControlFixture.ovh(sandbox).delete("/faults");
      assertThat(sandbox.faults().pending()).isZero();
      assertThat(sandbox.requests().all()).isEmpty();
    }
  }

  @Test
  void aPathThatOnlyBeginsAlikeBelongsToTheCloud(Sandbox sandbox) throws Exception {
    assertThat(Wire.v3(sandbox).get("/__sandboxes").statusCode()).isEqualTo(404);
    assertThat(sandbox.requests().count("GET", "/__sandboxes")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/__sandbox/../apps",
        "/__sandbox/%2e%2e/apps",
        "/__sandbox/..;/apps",
        "/__sandbox//../apps",
        "/apps/../__sandbox/credentials",
        "//__sandbox/credentials",
        "/%5F_sandbox/credentials",
        "/__sandbox;x/credentials",
        "/__SANDBOX/credentials"
      })
  void noSpellingOfAPathLeadsAroundTheLogin(String path, Sandbox sandbox) throws Exception {
    try (RawClient client = RawClient.to(sandbox.heroku().url())) {
      client.line("GET " + path + " HTTP/1.1").line("Host: localhost").line("");

      assertThat(client.status()).isIn(400, 401, 404);
    }
  }

  @Test
  void theClockIsSetByOffsetAndByTime(Sandbox sandbox) throws Exception {
    ControlFixture control = ControlFixture.heroku(sandbox);

    JsonNode ahead = control.put("/clock", "{\"offset\":\"PT5M\"}");

    assertThat(ahead.path("offset").asString()).isEqualTo("PT5M");
    assertThat(Instant.parse(ahead.path("time").asString()))
        .isAfter(Instant.now().plus(Duration.ofMinutes(4)));
    assertThat(sandbox.ovhClock().instant()).isAfter(Instant.now().plus(Duration.ofMinutes(4)));

    control.put("/clock", "{\"time\":\"2030-01-01T00:00:00Z\"}");

    long now = Long.parseLong(new Wire(sandbox.ovh().url()).get("/auth/time").body());
    long start = Instant.parse("2030-01-01T00:00:00Z").getEpochSecond();
    assertThat(now).isBetween(start, start + 60);
    assertThat(Instant.parse(control.get("/clock").path("time").asString()).getEpochSecond())
        .isBetween(start, start + 60);

    assertThat(control.put("/clock", "{\"offset\":\"PT0S\"}").path("offset").asString())
        .isEqualTo("PT0S");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | exactly one of offset and time is required",
        "{\"offset\":\"PT1S\",\"time\":\"2030-01-01T00:00:00Z\"} | exactly one of offset and time"
            + " is required",
        "{\"offset\":5} | offset must be a string",
        "{\"offset\":\"5 minutes\"} | offset must be a duration such as PT1.5S",
        "{\"offset\":\"PT99999999999999999999S\"} | offset must be a duration such as PT1.5S",
        "{\"offset\":\"P40000D\"} | the clock must be within 100 years of the real time",
        "{\"offset\":\"PT-2562047788015215H\"} | the clock must be within 100 years of the real"
            + " time",
        "{\"time\":\"+1000000000-12-31T23:59:59Z\"} | the clock must be within 100 years of the"
            + " real time",
        "{\"time\":\"tomorrow\"} | time must be a time such as 2030-01-01T00:00:00Z",
        "{\"offset\":null} | offset must be a string",
        "{\"zone\":\"CET\"} | unknown member \"zone\"; known are offset, time",
        "{\"offset\":\"PT1S\",\"offset\":\"PT2S\"} | the body is not valid JSON",
        "{\"offset\": | the body is not valid JSON",
        "[] | the body must be a JSON object",
        "'' | the body must be a JSON object",
      })
  void aWrongClockIsRejected(String body, String error, Sandbox sandbox) throws Exception {
    HttpResponse<String> response =
        ControlFixture.heroku(sandbox).call("PUT", "/clock", body == null ? "" : body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Wire.json(response).path("error").asString()).isEqualTo(error);
    assertThat(ControlFixture.heroku(sandbox).get("/clock").path("offset").asString())
        .isEqualTo("PT0S");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET | /nowhere | 404 | no such path; GET /__sandbox/openapi.json lists all",
        "GET | /faults/1 | 405 | use DELETE",
        "POST | /clock | 405 | use GET, HEAD, PUT",
        "PATCH | / | 405 | use GET, HEAD",
        "OPTIONS | /requests | 405 | use GET, HEAD, DELETE",
        "DELETE | /faults/0 | 404 | there is no such pending fault",
        "DELETE | /faults/x | 404 | there is no such pending fault",
        "GET | /requests/99999 | 404 | the journal has no such request",
        "GET | /requests/x | 404 | the journal has no such request",
        "GET | /?x=1 | 400 | unknown query parameter \"x\"",
        "GET | /requests?limit=1&limit=2 | 400 | query parameter \"limit\" is given twice",
        "GET | /requests?Limit=1 | 400 | unknown query parameter \"Limit\"; known are details,"
            + " limit, method, path, since, status",
        "GET | /requests?limit=0 | 400 | limit must be an integer between 1 and 1000",
        "GET | /requests?limit=many | 400 | limit must be an integer between 1 and 1000",
        "GET | /requests?details=yes | 400 | details must be true or false",
        "GET | /requests?since=-1 | 400 | since must be an integer between 0 and"
            + " 9223372036854775807",
        "GET | /requests?path={long} | 400 | path must not be longer than 1000 characters",
        "GET | /requests/wait?timeout=61 | 400 | timeout must be an integer between 0 and 60",
        "GET | /requests/wait?count=0 | 400 | count must be an integer between 1 and 1000",
      })
  void errorsAreOneLineOfJson(String method, String path, int status, String error, Sandbox sandbox)
      throws Exception {
    HttpResponse<String> response =
        ControlFixture.ovh(sandbox).call(method, path.replace("{long}", "a".repeat(1001)));

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(Wire.json(response).path("error").asString()).isEqualTo(error);
    assertThat(Wire.json(response).size()).isEqualTo(1);
    if (status == 405) {
      assertThat(response.headers().firstValue("Allow")).hasValue(error.substring(4));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/clock", "/faults", "/reset", "/nowhere"})
  void aLongBodyIsRejected(String path, Sandbox sandbox) throws Exception {
    String body = "{\"offset\":\"" + "x".repeat(65 << 10) + "\"}";

    HttpResponse<String> response = ControlFixture.heroku(sandbox).call("POST", path, body);

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(Wire.json(response).path("error").asString())
        .isEqualTo("The request body must not exceed 65536 bytes.");
  }

  @Test
  void anUnknownMethodIsRejected(Sandbox sandbox) throws Exception {
    HttpResponse<String> response = ControlFixture.heroku(sandbox).call("PROPFIND", "/faults");

    assertThat(response.statusCode()).isEqualTo(501);
    assertThat(response.body()).isEqualTo("{\"error\":\"the method is not supported\"}");
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void aSnapshotMayBeLong(Sandbox sandbox) throws Exception {
    String body = "{\"snapshot\":\"" + "AAAA".repeat(1 << 20) + "\"}";

    HttpResponse<String> response = ControlFixture.heroku(sandbox).call("PUT", "/snapshot", body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Wire.json(response).path("error").asString())
        .startsWith("not a snapshot that this sandbox has returned");
  }

  @Test
  void theStateIsSavedRestoredAndReset(Sandbox sandbox) throws Exception {
    ControlFixture control = ControlFixture.heroku(sandbox);
    Wire heroku = Wire.v3(sandbox);
    heroku.send("POST", "/apps", "{\"name\":\"kept\"}");
    String snapshot = control.get("/snapshot").toString();
    heroku.send("DELETE", "/apps/kept", "");

    assertThat(control.call("PUT", "/snapshot", snapshot).statusCode()).isEqualTo(204);
    assertThat(heroku.get("/apps/kept").statusCode()).isEqualTo(200);

    try (Sandbox other = Sandbox.start()) {
      assertThat(ControlFixture.heroku(other).call("PUT", "/snapshot", snapshot).statusCode())
          .isEqualTo(400);
    }

    assertThat(control.call("POST", "/reset", "{}").statusCode()).isEqualTo(204);
    assertThat(sandbox.requests().all()).isEmpty();
    assertThat(heroku.get("/apps/kept").statusCode()).isEqualTo(404);
    assertThat(Wire.json(heroku.get("/apps"))).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"snapshot\":\"\"}", "{\"snapshot\":\"no base64\"}"})
  void aSnapshotThatIsNoneIsRejected(String body, Sandbox sandbox) throws Exception {
    HttpResponse<String> response = ControlFixture.heroku(sandbox).call("PUT", "/snapshot", body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Wire.json(response).path("error").asString())
        .isEqualTo("snapshot must be the value that GET /__sandbox/snapshot returned");
  }

  @Test
  void inputThatIsEchoedCannotSteerATerminal(Sandbox sandbox) throws Exception {
    HttpResponse<String> response =
        ControlFixture.heroku(sandbox).call("GET", "/?a%1B%5B31m%0A%E2%80%AE" + "b".repeat(100));

    assertThat(Wire.json(response).path("error").asString())
        .startsWith("unknown query parameter \"a?[31m??bbb")
        .endsWith("b...\"")
        .hasSizeLessThan(100);
    assertThat(ControlFixture.heroku(sandbox).call("GET", "/requests?path=%e9").statusCode())
        .isEqualTo(200);
  }

  @Test
  void headIsAnsweredAsGetWithoutABody(Sandbox sandbox) throws Exception {
    HttpResponse<String> response = ControlFixture.heroku(sandbox).call("HEAD", "/");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
  }

  @Test
  void nothingIsCachedSniffedOrShared(Sandbox sandbox) throws Exception {
    for (String path : List.of("/credentials", "/nowhere")) {
      HttpResponse<String> response = ControlFixture.heroku(sandbox).call("GET", path);

      assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy"))
          .hasValue("same-origin");
      assertThat(response.headers().map().keySet())
          .noneMatch(name -> name.toLowerCase().startsWith("access-control-"));
    }
  }
}
