// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

@Timeout(30)
class HerokuReviewAppTest {

  @AutoClose private final Sandbox sandbox = Sandbox.builder().apps(3).start();
  private final V3Calls heroku = new V3Calls(sandbox);

  @Test
  void aReviewAppIsPendingThenCreatingThenCreatedAndGoesWithItsApp() throws Exception {
    String pipeline = heroku.newPipeline("shop");
    heroku.expect(
        200, "PATCH", "/pipelines/" + pipeline + "/stage/review/config-vars", "{\"A\":\"1\"}");
    JsonNode made = heroku.expect(201, "POST", "/review-apps", reviewApp(pipeline, "blue"));
    String path = "/review-apps/" + made.get("id").asString();
    assertThat(made.get("app").isNull()).isTrue();
    assertThat(made.get("status").asString()).isEqualTo("pending");

    assertThat(heroku.statuses(path)).containsSubsequence("creating", "created");

    JsonNode created = heroku.expect(200, "GET", path, null);
    String app = "/apps/" + created.at("/app/id").asString();
    assertThat(heroku.expect(200, "GET", app, null).get("name").asString())
        .startsWith("shop-pr-24-");
    JsonNode config = heroku.expect(200, "GET", app + "/config-vars", null);
    assertThat(config.get("A").asString()).isEqualTo("1");
    assertThat(config.get("B").asString()).isEqualTo("2");
    assertThat(heroku.expect(200, "GET", app + "/review-app", null)).isEqualTo(created);
    assertThat(heroku.expect(200, "GET", "/pipelines/shop/review-apps", null).size()).isOne();
    heroku.expect(200, "GET", "/app-setups/" + created.at("/app_setup/id").asString(), null);
    heroku.invalid("POST", "/review-apps", reviewApp(pipeline, "blue"), "branch");

    JsonNode deleting = heroku.expect(200, "DELETE", path, null);
    assertThat(deleting.get("status").asString()).isEqualTo("deleting");
    heroku.expect(404, "GET", path, null);
    heroku.expect(404, "GET", app, null);
  }

  @Test
  void aReviewAppOfASourceThatIsNotThereEndsInError() throws Exception {
    String pipeline = heroku.newPipeline("shop");
    JsonNode source = heroku.expect(201, "POST", "/sources", null);
    String body =
        reviewApp(pipeline, "red")
            .replace("https://example.com/a.tgz", source.at("/source_blob/get_url").asString());
    String path =
        "/review-apps/" + heroku.expect(201, "POST", "/review-apps", body).get("id").asString();

    heroku.statuses(path);

    JsonNode failed = heroku.expect(200, "GET", path, null);
    assertThat(failed.get("status").asString()).isEqualTo("errored");
    assertThat(failed.get("error_status").asString()).isEqualTo("creating");
    assertThat(failed.get("message").isNull()).isFalse();
    heroku.invalid("POST", "/review-apps", "{\"branch\":\"x\"}", "pipeline");
  }

  @Test
  void reviewAppsAreTurnedOnChangedAndTurnedOff() throws Exception {
    String path = "/pipelines/" + heroku.newPipeline("shop") + "/review-app-config";
    heroku.expect(404, "GET", path, null);
    heroku.invalid("POST", path, "{}", "repo");
    JsonNode on = heroku.expect(201, "POST", path, "{\"repo\":\"ann/shop\",\"stale_days\":3}");
    assertThat(on.get("stale_days").intValue()).isEqualTo(3);
    assertThat(on.at("/repo/id").isInt()).isTrue();

    JsonNode changed =
        heroku.expect(
            200,
            "PATCH",
            path,
            "{\"automatic_review_apps\":true,\"deploy_target\":{\"id\":\"us\",\"type\":\"region\"}}");

    assertThat(changed.get("automatic_review_apps").booleanValue()).isTrue();
    assertThat(changed.get("stale_days").intValue()).isEqualTo(3);
    assertThat(changed.at("/deploy_target/id").asString()).isEqualTo("us");
    heroku.expect(200, "DELETE", path, null);
    heroku.expect(404, "GET", path, null);
  }

  private static String reviewApp(String pipeline, String branch) {
    return "{\"branch\":\"%s\",\"pipeline\":\"%s\",\"pr_number\":24,".formatted(branch, pipeline)
        + "\"source_blob\":{\"url\":\"https://example.com/a.tgz\"},\"environment\":{\"B\":\"2\"}}";
  }
}
