// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Apps of the Fir generation, which live in a space of that generation. */
@Timeout(30)
class HerokuFirTest {

  private static final String APP = "/apps/needle";

  @AutoClose private final Sandbox sandbox = Sandbox.builder().apps(1).start();
  private final V3Calls heroku = new V3Calls(sandbox);

  @BeforeEach
  void settle() throws Exception {
    heroku.expect(
        201,
        "POST",
        "/spaces",
        "{\"name\":\"wood\",\"team\":\"example-team\",\"generation\":\"fir\"}");
    while (!heroku
        .expect(200, "GET", "/spaces/wood", null)
        .get("state")
        .asString()
        .equals("allocated")) {
      continue;
    }
    heroku.expect(201, "POST", "/teams/apps", "{\"name\":\"needle\",\"space\":\"wood\"}");
  }

  @Test
  void itsLogHasNoPastAndIsAlwaysATail() throws Exception {
    JsonNode session =
        heroku.expect(201, "POST", APP + "/log-sessions", "{\"lines\":100,\"tail\":false}");

    try (Tailed tail = Tailed.from(session.get("logplex_url").asString())) {
      heroku.expect(200, "PATCH", APP + "/config-vars", "{\"A\":\"1\"}");

      assertThat(tail.line()).contains("Set A config vars");
    }
  }

  @Test
  void itIsBuiltAndScaledAsItsGenerationSays() throws Exception {
    heroku.deploy(APP, "web: run\n");

    assertThat(heroku.expect(200, "GET", APP, null).at("/generation/name").asString())
        .isEqualTo("fir");
    assertThat(heroku.expect(200, "GET", APP + "/builds", null).at("/0/generation").asString())
        .isEqualTo("fir");
    JsonNode sizes = heroku.expect(200, "GET", APP + "/available-dyno-sizes", null);
    JsonNode web = heroku.expect(200, "GET", APP + "/formation/web", null);
    assertThat(V3Calls.texts(sizes, "name"))
        .contains(web.get("size").asString(), "dyno-2c-1gb")
        .doesNotContain("Standard-1X");
    heroku.expect(200, "PATCH", APP + "/formation/web", "{\"size\":\"dyno-2c-1gb\"}");
    heroku.invalid("PATCH", APP + "/formation/web", "{\"size\":\"Standard-1X\"}", "Standard-1X");
  }

  @Test
  void anAppOfCedarDoesNotGetItsSizes() throws Exception {
    heroku.invalid(
        "PATCH", "/apps/app-001/formation/web", "{\"size\":\"dyno-2c-1gb\"}", "dyno-2c-1gb");
    heroku.invalid(
        "POST", "/apps/app-001/dynos", "{\"command\":\"env\",\"size\":\"dyno-2c-1gb\"}", "size");
  }
}
