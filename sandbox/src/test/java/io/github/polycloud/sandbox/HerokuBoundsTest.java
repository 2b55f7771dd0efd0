// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What a client can make the sandbox hold or run is bounded. */
@ExtendWith(SandboxExtension.class)
@Timeout(60)
class HerokuBoundsTest {

  private static final String DYNOS = "/apps/app-001/dynos";
  private static final int MOST_COMMANDS = 300;
  private static final int MOST_TAILS = 100;
  private static final int MOST_STRANGERS = 100;

  private V3Calls heroku;

  @BeforeEach
  void connect(Sandbox sandbox) {
    heroku = new V3Calls(sandbox);
  }

  @Test
  void configVarsOfMoreThan64KilobytesAreRejected() throws Exception {
    String app = heroku.newApp();
    String large = "{\"A\":\"" + "x".repeat(40_000) + "\"}";
    heroku.expect(200, "PATCH", app + "/config-vars", large);

    heroku.invalid("PATCH", app + "/config-vars", large.replace("A", "B"), "Config vars");
    heroku.expect(200, "PATCH", app + "/config-vars", "{\"A\":null}");
    heroku.expect(200, "PATCH", app + "/config-vars", large.replace("A", "B"));
  }

  @Test
  void aBodyOfTooManyValuesIsRejected() throws Exception {
    heroku.refused(
        400, "bad_request", null, "POST", "/apps", "{\"name\":[" + "[],".repeat(200_000) + "[]]}");
  }

  @Test
  void oneCommandTooManyIsRejected(Sandbox sandbox) throws Exception {
    String last = "";
    for (int i = 0; i < MOST_COMMANDS; i++) {
      last =
          heroku
              .expect(201, "POST", DYNOS, "{\"command\":\"cat\",\"attach\":true}")
              .get("name")
              .asString();
    }

    heroku.invalid("POST", DYNOS, "{\"command\":\"true\"}", "300 commands");
    heroku.expect(202, "DELETE", DYNOS + "/" + last, null);
    heroku.expect(201, "POST", DYNOS, "{\"command\":\"true\"}");
    // The other tests run commands as well.
    sandbox.reset();
  }

  @Test
  void aLongLineIsSplitInTheLog() throws Exception {
    String app = heroku.newApp();
    heroku.expect(
        201, "POST", app + "/dynos", "{\"command\":\"echo " + "x".repeat(25_000) + "; echo end\"}");

    JsonNode session =
        heroku.expect(201, "POST", app + "/log-sessions", "{\"tail\":true,\"source\":\"app\"}");
    try (Tailed tail = Tailed.from(session.get("logplex_url").asString())) {
      String lines = tail.until(": end");
      assertThat(lines.lines().filter(line -> line.contains("xxx"))).hasSize(3);
    }
  }

  @Test
  void oneTailTooManyEndsTheOldest() throws Exception {
    List<RawClient> tails = new ArrayList<>();
    for (int i = 0; i <= MOST_TAILS; i++) {
      String url =
          heroku
              .expect(201, "POST", "/apps/app-001/log-sessions", "{\"tail\":true,\"lines\":0}")
              .get("logplex_url")
              .asString();
      RawClient tail =
          RawClient.to(url)
              .line("GET " + URI.create(url).getPath() + " HTTP/1.1")
              .line("Host: here")
              .line("");
      assertThat(tail.status()).isEqualTo(200);
      tails.add(tail.line("GET /sessions/none HTTP/1.1").line("Host: here").line(""));
    }

    assertThat(tails.get(0).status()).as("the next request").isEqualTo(404);
    for (RawClient tail : tails) {
      tail.close();
    }
  }

  @Test
  void silentConnectionsDoNotKeepOthersFromTheirProcess(Sandbox sandbox) throws Exception {
    JsonNode dyno = heroku.expect(201, "POST", DYNOS, "{\"command\":\"echo hi\",\"attach\":true}");
    String url = dyno.get("attach_url").asString();
    List<Socket> silent = new ArrayList<>();
    for (int i = 0; i <= MOST_STRANGERS; i++) {
      silent.add(new Socket(URI.create(url).getHost(), URI.create(url).getPort()));
    }

    try (Attached client = Attached.to(url, sandbox.heroku().caCertificate())) {
      assertThat(client.rest()).contains("hi");
    }
    silent.get(0).setSoTimeout(20_000);
    // Ends only because the oldest is closed, after an alert of TLS.
    assertThat(silent.get(0).getInputStream().readAllBytes()).hasSizeLessThan(100);
    for (Socket socket : silent) {
      socket.close();
    }
  }
}
