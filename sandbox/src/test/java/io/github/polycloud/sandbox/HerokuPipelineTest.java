// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

@Timeout(30)
class HerokuPipelineTest {

  @AutoClose private final Sandbox sandbox = Sandbox.builder().apps(3).start();
  private final V3Calls heroku = new V3Calls(sandbox);

  @Test
  void aPipelineLivesThroughCreationChangeTransferAndRemoval() throws Exception {
    JsonNode made = heroku.expect(201, "POST", "/pipelines", "{\"name\":\"shop\"}");
    String id = made.get("id").asString();
    assertThat(made.at("/owner/type").asString()).isEqualTo("user");
    assertThat(heroku.expect(200, "GET", "/pipelines/shop", null)).isEqualTo(made);

    heroku.expect(200, "PATCH", "/pipelines/" + id, "{\"name\":\"store\"}");
    JsonNode moved =
        heroku.expect(
            201,
            "POST",
            "/pipeline-transfers",
            "{\"pipeline\":{\"id\":\""
                + id
                + "\"},\"new_owner\":{\"id\":\"t\",\"type\":\"team\"}}");
    assertThat(moved.at("/previous_owner/type").asString()).isEqualTo("user");
    assertThat(heroku.expect(200, "GET", "/pipelines/store", null).at("/owner/id").asString())
        .isEqualTo("t");

    heroku.expect(200, "DELETE", "/pipelines/" + id, null);
    JsonNode gone = heroku.expect(404, "GET", "/pipelines/" + id, null);
    assertThat(gone.get("resource").asString()).isEqualTo("pipeline");
  }

  @Test
  void aPipelineNeedsAFreeAndProperName() throws Exception {
    heroku.newPipeline("shop");

    heroku.invalid("POST", "/pipelines", "{}", "name");
    heroku.invalid("POST", "/pipelines", "{\"name\":\"Shop!\"}", "name");
    heroku.invalid("POST", "/pipelines", "{\"name\":\"shop\"}", "name");
    heroku.invalid("POST", "/pipelines", "{\"name\":\"other\",\"owner\":{\"id\":\"x\"}}", "type");
  }

  @Test
  void anAppStandsInOnePipelineAndIsFoundFromEverySide() throws Exception {
    String pipeline = heroku.newPipeline("shop");
    JsonNode made = heroku.couple("app-001", pipeline, "staging");
    String id = made.get("id").asString();

    for (String path :
        List.of(
            "/pipeline-couplings",
            "/users/~/pipeline-couplings",
            "/pipelines/" + pipeline + "/pipeline-couplings")) {
      assertThat(heroku.expect(200, "GET", path, null).at("/0/id").asString()).isEqualTo(id);
    }
    assertThat(heroku.expect(200, "GET", "/teams/none/pipeline-couplings", null).size()).isZero();
    heroku.expect(200, "PATCH", "/pipeline-couplings/" + id, "{\"stage\":\"production\"}");
    JsonNode ofApp = heroku.expect(200, "GET", "/apps/app-001/pipeline-couplings", null);
    assertThat(ofApp.at("/pipeline/name").asString())
        .isEqualTo(
            heroku.expect(200, "GET", "/pipelines/" + pipeline, null).get("name").asString());
    assertThat(ofApp.get("stage").asString()).isEqualTo("production");
    heroku.invalid("POST", "/pipeline-couplings", coupling("app-001", pipeline, "review"), "app");
    heroku.invalid("POST", "/pipeline-couplings", coupling("app-002", pipeline, "moon"), "stage");
    heroku.invalid("POST", "/pipeline-couplings", "{\"app\":\"app-002\"}", "pipeline");

    heroku.expect(200, "DELETE", "/pipeline-couplings/" + id, null);
    heroku.expect(404, "GET", "/apps/app-001/pipeline-couplings", null);
    heroku.couple("app-002", pipeline, "staging");
    heroku.expect(200, "DELETE", "/apps/app-002", null);
    assertThat(heroku.expect(200, "GET", "/pipeline-couplings", null).size()).isZero();
  }

  @Test
  void aPipelineShowsWhatHappenedLastToItsApps() throws Exception {
    String pipeline = heroku.newPipeline("shop");
    String path = "/pipelines/" + pipeline;
    assertThat(heroku.expect(200, "GET", path + "/pipeline-stack", null).get("stack").isNull())
        .isTrue();
    heroku.couple("app-001", pipeline, "staging");
    JsonNode deployed = heroku.newestRelease("/apps/app-001");
    heroku.expect(200, "PATCH", "/apps/app-001/config-vars", "{\"ONE\":\"more\"}");
    JsonNode build =
        heroku.expect(
            201,
            "POST",
            "/apps/app-001/builds",
            "{\"source_blob\":{\"url\":\"https://example.com/source.tgz\"}}");

    assertThat(heroku.expect(200, "GET", path + "/latest-builds", null).at("/0/id"))
        .isEqualTo(build.get("id"));
    assertThat(
            heroku.expect(200, "GET", path + "/pipeline-stack", null).at("/stack/name").asString())
        .isEqualTo("heroku-24");
    heroku.expect(200, "DELETE", "/apps/app-001", null);
    heroku.couple("app-002", pipeline, "production");
    JsonNode before = heroku.newestRelease("/apps/app-002");
    heroku.expect(200, "PATCH", "/apps/app-002/config-vars", "{\"ONE\":\"more\"}");
    assertThat(heroku.expect(200, "GET", path + "/latest-deployments", null).at("/0/id"))
        .isEqualTo(before.get("id"))
        .isNotEqualTo(deployed.get("id"));
    assertThat(heroku.expect(200, "GET", path + "/latest-releases", null).at("/0/id"))
        .isEqualTo(heroku.newestRelease("/apps/app-002").get("id"));
  }

  @Test
  void theConfigVarsOfAStageMergeAndNullRemoves() throws Exception {
    String path = "/pipelines/" + heroku.newPipeline("shop") + "/stage/review/config-vars";
    heroku.expect(200, "PATCH", path, "{\"A\":\"1\",\"B\":\"2\"}");

    assertThat(heroku.expect(200, "PATCH", path, "{\"A\":null}").toString())
        .isEqualTo("{\"B\":\"2\"}");
    assertThat(heroku.expect(200, "GET", path.replace("review", "test"), null).size()).isZero();
    heroku.invalid("PATCH", path, "{\"A\":1}", "A");
    heroku.invalid("GET", path.replace("review", "moon"), null, "stage");
  }

  private static String coupling(String app, String pipeline, String stage) {
    return "{\"app\":\"%s\",\"pipeline\":\"%s\",\"stage\":\"%s\"}".formatted(app, pipeline, stage);
  }
}
