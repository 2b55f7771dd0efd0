// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SandboxExtension.class)
@Timeout(60)
class HerokuDynoTest {

  private static final String DYNOS = "/apps/app-001/dynos";

  @Test
  void aOneOffStartsWithAllThatItWasGiven(Sandbox sandbox) throws Exception {
    JsonNode dyno =
        new V3Calls(sandbox)
            .expect(
                201,
                "POST",
                DYNOS,
                "{\"command\":\"echo $A; exit 7\",\"attach\":true,\"env\":{\"A\":\"b\"},"
                    + "\"size\":\"performance-m\",\"type\":\"job\",\"time_to_live\":600,"
                    + "\"force_no_tty\":true}");

    assertThat(dyno.get("state").asString()).isEqualTo("starting");
    assertThat(dyno.get("size").asString()).isEqualTo("Performance-M");
    assertThat(dyno.get("type").asString()).isEqualTo("job");
    try (Attached client = attached(sandbox, dyno)) {
      assertThat(client.line()).isEqualTo("rendezvous\r\n");
      assertThat(client.rest()).isEqualTo("b\n");
    }
  }

  @Test
  void aOneOffEndsWithItsTimeToLive(Sandbox sandbox) throws Exception {
    V3Calls heroku = new V3Calls(sandbox);
    String body = "{\"command\":\"cat\",\"attach\":true,\"time_to_live\":3}";
    String output = "";
    String path = "";
    // On a busy machine, a process may end before its client is connected.
    for (int i = 0; i < 5 && output.isEmpty(); i++) {
      JsonNode dyno = heroku.expect(201, "POST", DYNOS, body);
      path = DYNOS + "/" + dyno.get("name").asString();
      try (Attached client = attached(sandbox, dyno)) {
        output = client.rest();
      } catch (SocketException e) {
        assertThat(heroku.wire().get(path).statusCode()).isEqualTo(404);
      }
    }
    assertThat(output).startsWith("rendezvous");
    heroku.refused(404, "not_found", "dyno", "GET", path, null);
  }

  @Test
  void aRestartOfATypeLeavesOneOffsRunning(Sandbox sandbox) throws Exception {
    V3Calls heroku = new V3Calls(sandbox);
    String body = "{\"command\":\"sleep 60\",\"attach\":false";
    JsonNode plain = heroku.expect(201, "POST", DYNOS, body + "}");
    JsonNode web = heroku.expect(201, "POST", DYNOS, body + ",\"type\":\"web\"}");
    String first = heroku.expect(200, "GET", DYNOS + "/web.1", null).get("id").asString();

    heroku.expect(202, "DELETE", "/apps/app-001/formations/web", null);

    for (JsonNode oneOff : new JsonNode[] {plain, web}) {
      String path = DYNOS + "/" + oneOff.get("name").asString();
      assertThat(heroku.expect(200, "GET", path, null).get("id")).isEqualTo(oneOff.get("id"));
    }
    assertThat(heroku.expect(200, "GET", DYNOS + "/web.1", null).get("id").asString())
        .isNotEqualTo(first);
    heroku.refused(
        404, "not_found", "formation", "DELETE", "/apps/app-001/formations/nosuch", null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"command\":\"ls\",\"size\":\"1X\"}",
        "{\"command\":\"ls\",\"env\":[]}",
        "{\"command\":\"ls\",\"time_to_live\":0}",
        "{\"command\":\"ls\",\"attach\":\"maybe\"}"
      })
  void aOneOffThatCannotRunIsRefused(String body, Sandbox sandbox) throws Exception {
    new V3Calls(sandbox).refused(422, "invalid_params", null, "POST", DYNOS, body);
  }

  @Test
  void aSecondFactorIsAskedForByAppAndTakenWithTheCallOrBeforeIt() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().twoFactor("111111", "222222").start()) {
      V3Calls heroku = new V3Calls(sandbox);
      String config = "/apps/app-001/config-vars";
      JsonNode asked = heroku.refused(403, "two_factor", null, "PATCH", config, "{\"A\":\"1\"}");
      assertThat(asked.at("/app/name").asString()).isEqualTo("app-001");
      heroku.expect(200, "GET", config, null);

      assertThat(send(heroku, "PATCH", config, "{\"A\":\"1\"}", "111111").statusCode())
          .isEqualTo(200);
      assertThat(send(heroku, "PATCH", config, "{\"A\":\"2\"}", "111111").statusCode())
          .isEqualTo(401);

      HttpResponse<String> authorized =
          send(heroku, "PUT", "/apps/app-001/pre-authorizations", null, "222222");
      assertThat(authorized.statusCode()).isEqualTo(200);
      heroku.expect(200, "PATCH", config, "{\"A\":\"2\"}");
      heroku.refused(403, "two_factor", null, "DELETE", "/apps/app-002", null);
    }
  }

  private static HttpResponse<String> send(
      V3Calls heroku, String method, String path, String body, String code) throws Exception {
    return heroku.wire().send(method, path, body, "Heroku-Two-Factor-Code", code);
  }

  private static Attached attached(Sandbox sandbox, JsonNode dyno) throws Exception {
    return Attached.to(dyno.get("attach_url").asString(), sandbox.heroku().caCertificate());
  }
}
