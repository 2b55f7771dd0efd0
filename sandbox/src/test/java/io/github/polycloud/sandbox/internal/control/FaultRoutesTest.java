// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import io.github.polycloud.sandbox.Wire;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SandboxExtension.class)
class FaultRoutesTest {

  @Test
  void aCannedResponseReplacesTheRealOne(Sandbox sandbox) throws Exception {
    ControlFixture control = ControlFixture.heroku(sandbox);

    JsonNode fault =
        control.post(
            "/faults",
            """
            {"method": "GET", "path": "/acc*", "times": 2, "status": 503,
             "headers": {"X-Why": "drill", "Content-Type": "text/plain"}, "body": "down"}
            """);

    HttpResponse<String> response = Wire.v3(sandbox).get("/account");
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("X-Why")).hasValue("drill");
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain");
    assertThat(response.body()).isEqualTo("down");
    assertThat(fault.path("remaining").asInt()).isEqualTo(2);
    JsonNode pending = control.get("/faults").path("faults").path(0);
    assertThat(pending.path("id")).isEqualTo(fault.path("id"));
    assertThat(pending.path("remaining").asInt()).isEqualTo(1);
    assertThat(pending.path("times").asInt()).isEqualTo(2);
    assertThat(Wire.v3(sandbox).get("/account").statusCode()).isEqualTo(503);
    assertThat(Wire.v3(sandbox).get("/account").statusCode()).isEqualTo(200);
    assertThat(control.get("/faults").path("faults").isEmpty()).isTrue();
  }

  @Test
  void clearingFaultsEndsTheirDelays(Sandbox sandbox) throws Exception {
    ControlFixture control = ControlFixture.heroku(sandbox);
    control.post("/faults", "{\"path\": \"/account\", \"delay\": \"PT1H\"}");
    CompletableFuture<Integer> delayed =
        CompletableFuture.supplyAsync(() -> status(Wire.v3(sandbox)));
    while (!control.get("/faults").path("faults").isEmpty()) {
      Thread.onSpinWait();
    }

    assertThat(control.call("DELETE", "/faults").statusCode()).isEqualTo(204);

    assertThat(delayed.get(30, TimeUnit.SECONDS)).isEqualTo(200);
  }

  private static int status(Wire heroku) {
    try {
      return heroku.get("/account").statusCode();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aBare429IsThatOfHeroku(Sandbox sandbox) throws Exception {
    ControlFixture.ovh(sandbox)
        .post("/faults", "{\"status\": 429, \"headers\": {\"Retry-After\": \"1\"}}");

    HttpResponse<String> response = Wire.v3(sandbox).get("/account");

    assertThat(response.statusCode()).isEqualTo(429);
    assertThat(response.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(Wire.json(response).path("id").asString()).isEqualTo("rate_limit");
  }

  @Test
  void aDelayPrecedesTheRealResponse(Sandbox sandbox) throws Exception {
    ControlFixture.heroku(sandbox).post("/faults", "{\"delay\": \"PT0.05S\"}");

    assertThat(Wire.v3(sandbox).get("/account").statusCode()).isEqualTo(200);

    assertThat(sandbox.requests().all().get(0).duration())
        .isGreaterThanOrEqualTo(Duration.ofMillis(50));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"times\": 2, \"connection\": \"reset\"} | 0",
        "{\"times\": 2, \"connection\": \"resetAfterProcessing\"} | 1",
        "{\"times\": 2, \"connection\": \"truncateBody\", \"bytesSent\": 3} | 1",
      })
  void aConnectionEndsEarly(String fault, int processed, Sandbox sandbox) throws Exception {
    int before = apps(sandbox);
    ControlFixture.heroku(sandbox).post("/faults", fault);

    assertThatThrownBy(() -> Wire.v3(sandbox).send("POST", "/apps", "{}"))
        .isInstanceOf(IOException.class);

    sandbox.faults().clear();
    assertThat(apps(sandbox)).isEqualTo(before + processed);
  }

  @Test
  void faultsOfJavaAreListedAndRemoved(Sandbox sandbox) throws Exception {
    ControlFixture control = ControlFixture.heroku(sandbox);
    sandbox
        .faults()
        .inject(2, "GET", "/a")
        .status(500)
        .header("X-A", "1")
        .body("text/plain", "x")
        .delay(Duration.ofMillis(5))
        .truncateBody(1);
    sandbox.faults().inject(1, "*", "/b").reset();

    JsonNode list = control.get("/faults").path("faults");

    assertThat(list).hasSize(2);
    long first = list.path(0).path("id").asLong();
    assertThat(list.path(0).toString())
        .isEqualTo(
            "{\"id\":"
                + first
                + ",\"method\":\"GET\",\"path\":\"/a\",\"times\":2,\"remaining\":2,\"status\":500,"
                + "\"headers\":{\"X-A\":\"1\",\"Content-Type\":\"text/plain\"},\"body\":\"x\","
                + "\"delay\":\"PT0.005S\",\"connection\":\"truncateBody\",\"bytesSent\":1}");
    assertThat(list.path(1).path("connection").asString()).isEqualTo("reset");
    control.delete("/faults/" + first);
    assertThat(sandbox.faults().pending()).isEqualTo(1);
    assertThat(control.call("DELETE", "/faults/" + first).statusCode()).isEqualTo(404);
    control.delete("/faults");
    assertThat(sandbox.faults().pending()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | a fault must have at least one of status, headers, body, delay and connection",
        "{\"path\":\"/apps\"} | a fault must have at least one of status, headers, body, delay and"
            + " connection",
        "{\"status\":\"503\"} | status must be an integer between 200 and 599",
        "{\"status\":199} | status must be an integer between 200 and 599",
        "{\"status\":503.5} | status must be an integer between 200 and 599",
        "{\"status\":99999999999999999999} | status must be an integer between 200 and 599",
        "{\"status\":503,\"times\":0} | times must be an integer between 1 and 2147483647",
        "{\"status\":503,\"method\":5} | method must be a string",
        "{\"status\":503,\"method\":\"G T\"} | method must be an HTTP method or *",
        "{\"status\":204,\"body\":\"x\"} | a response with status 204 has no body",
        "{\"delay\":\"-PT1S\"} | delay must be between PT0S and PT1H",
        "{\"delay\":\"PT2H\"} | delay must be between PT0S and PT1H",
        "{\"delay\":1} | delay must be a string",
        "{\"headers\":[]} | headers must be an object of strings",
        "{\"headers\":{\"A\":1}} | headers must be an object of strings",
        "{\"headers\":{\"A B\":\"1\"}} | \"A B\" is not the name of a header",
        "{\"headers\":{\"A\":\"1\\r\\nB: 2\"}} | values of headers must be printable ASCII",
        "{\"headers\":{\"content-length\":\"abc\"}} | content-length is set by the server; use"
            + " connection instead",
        "{\"connection\":\"drop\"} | connection must be one of reset, resetAfterProcessing and"
            + " truncateBody",
        "{\"connection\":\"truncateBody\"} | bytesSent belongs to the connection truncateBody, and"
            + " only there",
        "{\"connection\":\"reset\",\"bytesSent\":1} | bytesSent belongs to the connection"
            + " truncateBody, and only there",
        "{\"statuscode\":503} | unknown member \"statuscode\"; known are body, bytesSent,"
            + " connection, delay, headers, method, path, status, times",
      })
  void aWrongFaultIsRejected(String body, String error, Sandbox sandbox) throws Exception {
    HttpResponse<String> response = ControlFixture.heroku(sandbox).call("POST", "/faults", body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Wire.json(response).path("error").asString()).isEqualTo(error);
    assertThat(sandbox.faults().pending()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"x\"", "{", "{\"status\":503}}", "\u0000", "\ud800"})
  void aBodyThatIsNoObjectIsRejected(String body, Sandbox sandbox) throws Exception {
    HttpResponse<String> response = ControlFixture.heroku(sandbox).call("POST", "/faults", body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(sandbox.faults().pending()).isZero();
  }

  @Test
  void theNumberOfFaultsIsBounded(Sandbox sandbox) throws Exception {
    for (int i = 0; i < 200; i++) {
      sandbox.faults().inject(1, "PURGE", "/").status(500);
    }

    assertThat(
            ControlFixture.heroku(sandbox).call("POST", "/faults", "{\"status\":500}").statusCode())
        .isEqualTo(409);
  }

  private static int apps(Sandbox sandbox) throws Exception {
    return ControlFixture.heroku(sandbox).get("/").at("/heroku/counts/apps").asInt();
  }
}
