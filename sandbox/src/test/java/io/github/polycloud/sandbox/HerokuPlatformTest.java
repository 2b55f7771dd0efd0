// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SandboxExtension.class)
@Timeout(30)
class HerokuPlatformTest {

  private V3Calls heroku;

  @BeforeEach
  void connect(Sandbox sandbox) {
    heroku = new V3Calls(sandbox);
  }

  @Test
  void whatThePlatformOffersIsListedAndFoundByNameOrId() throws Exception {
    for (String path :
        List.of(
            "/dyno-sizes",
            "/stacks",
            "/generations",
            "/teams/acme/available-generations",
            "/apps/app-001/available-stacks",
            "/apps/app-001/available-dyno-sizes")) {
      JsonNode first = heroku.expect(200, "GET", path, null).get(0);
      String collection = "/" + path.replaceAll(".*/(available-)?", "");
      for (String identity : List.of("id", "name")) {
        JsonNode found =
            heroku.expect(200, "GET", collection + "/" + first.get(identity).asString(), null);
        assertThat(found).isEqualTo(first);
      }
    }
    assertThat(
            heroku
                .expect(200, "GET", "/dyno-sizes/standard-1x", null)
                .at("/generation/name")
                .asString())
        .isEqualTo("cedar");
    heroku.expect(404, "GET", "/stacks/cedar-10", null);
    heroku.expect(404, "GET", "/dyno-sizes/1X", null);
    heroku.expect(404, "GET", "/generations/oak", null);
  }
}
