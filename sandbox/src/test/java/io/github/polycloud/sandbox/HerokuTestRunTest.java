// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

@Timeout(30)
class HerokuTestRunTest {

  private static final Wire STRANGER = new Wire("");

  @AutoClose private final Sandbox sandbox = Sandbox.builder().apps(3).start();
  private final V3Calls heroku = new V3Calls(sandbox);

  @Test
  void aTestRunGoesThroughItsStagesAndTellsItsCases() throws Exception {
    String script =
        "echo '1..2'; echo 'ok 1 - adds'; echo '# quickly'; "
            + "echo 'not ok 2 - divides # TODO by zero'; exit 1";
    String id = testRun(heroku.newPipeline("shop"), script).get("id").asString();

    assertThat(heroku.statuses("/test-runs/" + id))
        .startsWith("creating", "building", "running")
        .endsWith("failed");

    JsonNode node = heroku.expect(200, "GET", "/test-runs/" + id + "/test-nodes", null).get(0);
    assertThat(node.get("exit_code").intValue()).isOne();
    String output = node.get("output_stream_url").asString();
    STRANGER.get(output);
    assertThat(STRANGER.get(output).body()).startsWith("1..2\nok 1 - adds\n");
    JsonNode cases =
        Wire.json(heroku.wire().get("/test-runs/" + id + "/test-cases", "Range", "number .."));
    assertThat(cases.at("/0/description").asString()).isEqualTo("adds");
    assertThat(cases.at("/0/diagnostic").asString()).isEqualTo("quickly");
    assertThat(cases.at("/0/passed").booleanValue()).isTrue();
    assertThat(cases.at("/1/passed").booleanValue()).isFalse();
    assertThat(cases.at("/1/directive").asString()).isEqualTo("TODO by zero");
    assertThat(heroku.expect(200, "GET", "/pipelines/shop/test-runs/1", null).get("id").asString())
        .isEqualTo(id);
    assertThat(heroku.expect(200, "GET", "/pipelines/shop/test-runs", null).size()).isOne();
  }

  @Test
  void whoFollowsTheOutputOfATestBringsItToItsEnd() throws Exception {
    String id = testRun(heroku.newPipeline("shop"), "echo 'ok 1'").get("id").asString();
    JsonNode node = heroku.expect(200, "GET", "/test-runs/" + id + "/test-nodes", null).get(0);
    String output = node.get("output_stream_url").asString();
    assertThat(STRANGER.get(output).statusCode()).isEqualTo(404);

    assertThat(STRANGER.get(output).body()).isEqualTo("ok 1\n");

    JsonNode run = heroku.expect(200, "GET", "/test-runs/" + id, null);
    assertThat(run.get("status").asString()).isEqualTo("succeeded");
  }

  @Test
  void aCancelledTestRunStaysCancelled() throws Exception {
    JsonNode run = testRun(heroku.newPipeline("shop"), "sleep 600");
    String path = "/test-runs/" + run.get("id").asString();
    while (!heroku.expect(200, "GET", path, null).get("status").asString().equals("running")) {
      continue;
    }

    heroku.expect(
        200, "PATCH", "/test-runs/1", "{\"status\":\"cancelled\",\"message\":\"enough\"}");

    JsonNode cancelled = heroku.expect(200, "GET", path, null);
    assertThat(cancelled.get("status").asString()).isEqualTo("cancelled");
    assertThat(cancelled.get("message").asString()).isEqualTo("enough");
    heroku.invalid("PATCH", path, "{\"status\":\"cancelled\"}", "message");
    heroku.invalid("PATCH", path, "{\"status\":\"bored\",\"message\":null}", "status");
    heroku.invalid("POST", "/test-runs", "{\"commit_branch\":\"b\"}", "commit_sha");
    heroku.expect(404, "PATCH", "/test-runs/99", "{\"status\":\"cancelled\",\"message\":null}");
  }

  private JsonNode testRun(String pipeline, String script) throws Exception {
    String manifest = "{\"environments\":{\"test\":{\"scripts\":{\"test\":\"" + script + "\"}}}}";
    String url = SourceArchive.upload(heroku.wire(), SourceArchive.of("app.json", manifest));
    return heroku.expect(
        201,
        "POST",
        "/test-runs",
        "{\"commit_branch\":\"main\",\"commit_sha\":\"abc\",\"commit_message\":\"Try\","
            + "\"pipeline\":\"%s\",\"source_blob_url\":\"%s\"}".formatted(pipeline, url));
  }
}
