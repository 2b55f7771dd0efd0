// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SandboxExtension.class)
@Timeout(30)
class HerokuAppSetupTest {

  private V3Calls heroku;

  @BeforeEach
  void connect(Sandbox sandbox) {
    heroku = new V3Calls(sandbox);
  }

  @Test
  void anAppSetupMakesWhatTheManifestSays() throws Exception {
    String manifest =
        """
        {"env": {"SECRET": {"generator": "secret"}, "MODE": "quick"},
         "addons": ["papertrail:choklad"],
         "formation": {"web": {"quantity": 2}},
         "scripts": {"postdeploy": "echo seeded"},
         "success_url": "/welcome"}
        """;
    String url =
        SourceArchive.upload(
            heroku.wire(), SourceArchive.of("app.json", manifest, "Procfile", "web: bin/web"));
    JsonNode begun =
        heroku.expect(
            201,
            "POST",
            "/app-setups",
            "{\"source_blob\":{\"url\":\"%s\"},\"app\":{\"name\":\"set-up\"},".formatted(url)
                + "\"overrides\":{\"env\":{\"MODE\":\"slow\"}}}");
    assertThat(begun.get("status").asString()).isEqualTo("pending");

    JsonNode done = heroku.ended("/app-setups/" + begun.get("id").asString());

    assertThat(done.get("status").asString()).as(done.toString()).isEqualTo("succeeded");
    assertThat(done.at("/build/status").asString()).isEqualTo("succeeded");
    assertThat(done.at("/postdeploy/output").asString()).isEqualTo("seeded\n");
    assertThat(done.get("resolved_success_url").asString()).endsWith("herokuapp.com/welcome");
    JsonNode config = heroku.expect(200, "GET", "/apps/set-up/config-vars", null);
    assertThat(config.get("MODE").asString()).isEqualTo("slow");
    assertThat(config.get("SECRET").asString()).hasSize(32);
    assertThat(config.has("PAPERTRAIL_API_URL")).isTrue();
    assertThat(heroku.expect(200, "GET", "/apps/set-up/dynos", null).size()).isEqualTo(2);
  }

  @Test
  void anAppSetupThatLacksAConfigVarFailsAndSaysSo() throws Exception {
    String url =
        SourceArchive.upload(
            heroku.wire(), SourceArchive.of("app.json", "{\"env\":{\"KEY\":{\"required\":true}}}"));
    JsonNode begun =
        heroku.expect(201, "POST", "/app-setups", "{\"source_blob\":{\"url\":\"" + url + "\"}}");

    JsonNode done = heroku.ended("/app-setups/" + begun.get("id").asString());

    assertThat(done.get("status").asString()).isEqualTo("failed");
    assertThat(done.at("/manifest_errors/0").asString()).contains("KEY");
    heroku.invalid("POST", "/app-setups", "{}", "source_blob");
    heroku.expect(404, "GET", "/app-setups/none", null);
  }
}
