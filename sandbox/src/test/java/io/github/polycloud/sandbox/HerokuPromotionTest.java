// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

@Timeout(30)
class HerokuPromotionTest {

  @AutoClose private final Sandbox sandbox = Sandbox.builder().apps(3).start();
  private final V3Calls heroku = new V3Calls(sandbox);

  @Test
  void aPromotionIsPendingFirstAndThenRunsTheSourceSSlugOnItsTargets() throws Exception {
    String pipeline = heroku.newPipeline("shop");
    heroku.couple("app-001", pipeline, "staging");
    heroku.couple("app-002", pipeline, "production");
    JsonNode made =
        heroku.expect(
            201, "POST", "/pipeline-promotions", promotion(pipeline, "app-001", "app-002"));
    String path = "/pipeline-promotions/" + made.get("id").asString();
    assertThat(made.get("status").asString()).isEqualTo("pending");
    assertThat(made.get("updated_at").isNull()).isTrue();

    assertThat(heroku.statuses(path)).containsExactly("pending", "completed");

    JsonNode target = heroku.expect(200, "GET", path + "/promotion-targets", null).get(0);
    assertThat(target.get("status").asString()).isEqualTo("succeeded");
    JsonNode release =
        heroku.expect(
            200, "GET", "/apps/app-002/releases/" + target.at("/release/id").asString(), null);
    assertThat(release.at("/slug/id").asString())
        .isEqualTo(heroku.newestRelease("/apps/app-001").at("/slug/id").asString());
    assertThat(release.get("current").booleanValue()).isTrue();
    String slug = release.at("/slug/id").asString();
    heroku.expect(200, "GET", "/apps/app-002/slugs/" + slug, null);
  }

  @Test
  void aPromotionWhoseReleasePhaseFailsSaysSoOnTheTarget() throws Exception {
    String pipeline = heroku.newPipeline("shop");
    heroku.couple("app-001", pipeline, "staging");
    heroku.couple("app-002", pipeline, "production");
    JsonNode slug =
        heroku.expect(
            201,
            "POST",
            "/apps/app-001/slugs",
            "{\"process_types\":{\"web\":\"w\",\"release\":\"exit ${FAILS}\"}}");
    heroku.expect(200, "PATCH", "/apps/app-001/config-vars", "{\"FAILS\":\"0\"}");
    heroku.expect(200, "PATCH", "/apps/app-002/config-vars", "{\"FAILS\":\"4\"}");
    JsonNode release =
        heroku.expect(
            201,
            "POST",
            "/apps/app-001/releases",
            "{\"slug\":\"" + slug.get("id").asString() + "\"}");
    heroku.statuses("/apps/app-001/releases/" + release.get("id").asString());

    JsonNode made =
        heroku.expect(
            201, "POST", "/pipeline-promotions", promotion(pipeline, "app-001", "app-002"));
    String path = "/pipeline-promotions/" + made.get("id").asString();
    heroku.statuses(path);

    JsonNode target = heroku.expect(200, "GET", path + "/promotion-targets", null).get(0);
    assertThat(target.get("status").asString()).isEqualTo("failed");
    assertThat(target.get("error_message").isNull()).isFalse();
  }

  @Test
  void aPromotionStaysWithinItsPipelineAndNeedsCode() throws Exception {
    String pipeline = heroku.newPipeline("shop");
    heroku.couple("app-001", pipeline, "staging");
    heroku.expect(201, "POST", "/apps", "{\"name\":\"empty-app\"}");
    heroku.couple("empty-app", pipeline, "production");
    String path = "/pipeline-promotions";

    heroku.invalid("POST", path, promotion(pipeline, "app-001", "app-003"), "targets");
    heroku.invalid("POST", path, promotion(pipeline, "app-003", "app-001"), "source");
    heroku.invalid("POST", path, promotion(pipeline, "app-001", "app-001"), "targets");
    heroku.invalid("POST", path, promotion(pipeline, "empty-app", "app-001"), "source");
    heroku.invalid("POST", path, "{\"pipeline\":{\"id\":\"" + pipeline + "\"}}", "source");
    heroku.expect(404, "GET", path + "/none", null);
  }

  private static String promotion(String pipeline, String source, String target) {
    return "{\"pipeline\":{\"id\":\"%s\"},\"source\":{\"app\":{\"id\":\"%s\"}},"
            .formatted(pipeline, source)
        + "\"targets\":[{\"app\":{\"id\":\""
        + target
        + "\"}}]}";
  }
}
