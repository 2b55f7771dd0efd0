package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

@Timeout(30)
class HerokuPipelineTest {

  private static final Set<String> GOES_ON =
      Set.of("pending", "creating", "building", "running", "deleting");

  private Wire heroku;

  private Sandbox sandbox;

  @BeforeEach
  void start() {
    sandbox = Sandbox.builder().apps(3).start();
    heroku = Wire.v3(sandbox);
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void a_pipeline_lives_through_creation_change_transfer_and_removal() throws Exception {
    JsonNode made = expect(201, "POST", "/pipelines", "{\"name\":\"shop\"}");
    String id = made.get("id").asString();
    assertThat(made.at("/owner/type").asString()).isEqualTo("user");
    assertThat(expect(200, "GET", "/pipelines/shop", null)).isEqualTo(made);

    expect(200, "PATCH", "/pipelines/" + id, "{\"name\":\"store\"}");
    JsonNode moved =
        expect(
            201,
            "POST",
            "/pipeline-transfers",
            "{\"pipeline\":{\"id\":\""
                + id
                + "\"},\"new_owner\":{\"id\":\"t\",\"type\":\"team\"}}");
    assertThat(moved.at("/previous_owner/type").asString()).isEqualTo("user");
    assertThat(expect(200, "GET", "/pipelines/store", null).at("/owner/id").asString())
        .isEqualTo("t");

    expect(200, "DELETE", "/pipelines/" + id, null);
    JsonNode gone = expect(404, "GET", "/pipelines/" + id, null);
    assertThat(gone.get("resource").asString()).isEqualTo("pipeline");
  }

  @Test
  void a_pipeline_needs_a_free_and_proper_name() throws Exception {
    pipeline("shop");

    refused("POST", "/pipelines", "{}", "name");
    refused("POST", "/pipelines", "{\"name\":\"Shop!\"}", "name");
    refused("POST", "/pipelines", "{\"name\":\"shop\"}", "name");
    refused("POST", "/pipelines", "{\"name\":\"other\",\"owner\":{\"id\":\"x\"}}", "type");
  }

  @Test
  void an_app_stands_in_one_pipeline_and_is_found_from_every_side() throws Exception {
    String pipeline = pipeline("shop");
    JsonNode made = couple("app-001", pipeline, "staging");
    String id = made.get("id").asString();

    for (String path :
        List.of(
            "/pipeline-couplings",
            "/users/~/pipeline-couplings",
            "/pipelines/" + pipeline + "/pipeline-couplings")) {
      assertThat(expect(200, "GET", path, null).at("/0/id").asString()).isEqualTo(id);
    }
    assertThat(expect(200, "GET", "/teams/none/pipeline-couplings", null).size()).isZero();
    expect(200, "PATCH", "/pipeline-couplings/" + id, "{\"stage\":\"production\"}");
    JsonNode ofApp = expect(200, "GET", "/apps/app-001/pipeline-couplings", null);
    assertThat(ofApp.get("stage").asString()).isEqualTo("production");
    refused("POST", "/pipeline-couplings", coupling("app-001", pipeline, "review"), "app");
    refused("POST", "/pipeline-couplings", coupling("app-002", pipeline, "moon"), "stage");
    refused("POST", "/pipeline-couplings", "{\"app\":\"app-002\"}", "pipeline");

    expect(200, "DELETE", "/pipeline-couplings/" + id, null);
    expect(404, "GET", "/apps/app-001/pipeline-couplings", null);
    couple("app-002", pipeline, "staging");
    expect(200, "DELETE", "/apps/app-002", null);
    assertThat(expect(200, "GET", "/pipeline-couplings", null).size()).isZero();
  }

  @Test
  void a_promotion_is_pending_first_and_then_runs_the_source_s_slug_on_its_targets()
      throws Exception {
    String pipeline = pipeline("shop");
    couple("app-001", pipeline, "staging");
    couple("app-002", pipeline, "production");
    JsonNode made =
        expect(201, "POST", "/pipeline-promotions", promotion(pipeline, "app-001", "app-002"));
    String path = "/pipeline-promotions/" + made.get("id").asString();
    assertThat(made.get("status").asString()).isEqualTo("pending");
    assertThat(made.get("updated_at").isNull()).isTrue();

    assertThat(statuses(path)).containsExactly("pending", "completed");

    JsonNode target = expect(200, "GET", path + "/promotion-targets", null).get(0);
    assertThat(target.get("status").asString()).isEqualTo("succeeded");
    JsonNode release =
        expect(200, "GET", "/apps/app-002/releases/" + target.at("/release/id").asString(), null);
    assertThat(release.at("/slug/id").asString())
        .isEqualTo(newest("app-001").at("/slug/id").asString());
    assertThat(release.get("current").booleanValue()).isTrue();
    String slug = release.at("/slug/id").asString();
    expect(200, "GET", "/apps/app-002/slugs/" + slug, null);
  }

  @Test
  void a_promotion_whose_release_phase_fails_says_so_on_the_target() throws Exception {
    String pipeline = pipeline("shop");
    couple("app-001", pipeline, "staging");
    couple("app-002", pipeline, "production");
    JsonNode slug =
        expect(
            201,
            "POST",
            "/apps/app-001/slugs",
            "{\"process_types\":{\"web\":\"w\",\"release\":\"exit ${FAILS}\"}}");
    expect(200, "PATCH", "/apps/app-001/config-vars", "{\"FAILS\":\"0\"}");
    expect(200, "PATCH", "/apps/app-002/config-vars", "{\"FAILS\":\"4\"}");
    JsonNode release =
        expect(
            201,
            "POST",
            "/apps/app-001/releases",
            "{\"slug\":\"" + slug.get("id").asString() + "\"}");
    statuses("/apps/app-001/releases/" + release.get("id").asString());

    JsonNode made =
        expect(201, "POST", "/pipeline-promotions", promotion(pipeline, "app-001", "app-002"));
    String path = "/pipeline-promotions/" + made.get("id").asString();
    statuses(path);

    JsonNode target = expect(200, "GET", path + "/promotion-targets", null).get(0);
    assertThat(target.get("status").asString()).isEqualTo("failed");
    assertThat(target.get("error_message").isNull()).isFalse();
  }

  @Test
  void a_promotion_stays_within_its_pipeline_and_needs_code() throws Exception {
    String pipeline = pipeline("shop");
    couple("app-001", pipeline, "staging");
    expect(201, "POST", "/apps", "{\"name\":\"empty-app\"}");
    couple("empty-app", pipeline, "production");
    String path = "/pipeline-promotions";

    refused("POST", path, promotion(pipeline, "app-001", "app-003"), "targets");
    refused("POST", path, promotion(pipeline, "app-003", "app-001"), "source");
    refused("POST", path, promotion(pipeline, "app-001", "app-001"), "targets");
    refused("POST", path, promotion(pipeline, "empty-app", "app-001"), "source");
    refused("POST", path, "{\"pipeline\":{\"id\":\"" + pipeline + "\"}}", "source");
    expect(404, "GET", path + "/none", null);
  }

  @Test
  void a_pipeline_shows_what_happened_last_to_its_apps() throws Exception {
    String pipeline = pipeline("shop");
    String path = "/pipelines/" + pipeline;
    assertThat(expect(200, "GET", path + "/pipeline-stack", null).get("stack").isNull()).isTrue();
    couple("app-001", pipeline, "staging");
    JsonNode deployed = newest("app-001");
    expect(200, "PATCH", "/apps/app-001/config-vars", "{\"ONE\":\"more\"}");
    JsonNode build =
        expect(
            201,
            "POST",
            "/apps/app-001/builds",
            "{\"source_blob\":{\"url\":\"https://example.com/source.tgz\"}}");

    assertThat(expect(200, "GET", path + "/latest-builds", null).at("/0/id"))
        .isEqualTo(build.get("id"));
    assertThat(expect(200, "GET", path + "/pipeline-stack", null).at("/stack/name").asString())
        .isEqualTo("heroku-24");
    expect(200, "DELETE", "/apps/app-001", null);
    couple("app-002", pipeline, "production");
    JsonNode before = newest("app-002");
    expect(200, "PATCH", "/apps/app-002/config-vars", "{\"ONE\":\"more\"}");
    assertThat(expect(200, "GET", path + "/latest-deployments", null).at("/0/id"))
        .isEqualTo(before.get("id"))
        .isNotEqualTo(deployed.get("id"));
    assertThat(expect(200, "GET", path + "/latest-releases", null).at("/0/id"))
        .isEqualTo(newest("app-002").get("id"));
  }

  @Test
  void the_config_vars_of_a_stage_merge_and_null_removes() throws Exception {
    String path = "/pipelines/" + pipeline("shop") + "/stage/review/config-vars";
    expect(200, "PATCH", path, "{\"A\":\"1\",\"B\":\"2\"}");

    assertThat(expect(200, "PATCH", path, "{\"A\":null}").toString()).isEqualTo("{\"B\":\"2\"}");
    assertThat(expect(200, "GET", path.replace("review", "test"), null).size()).isZero();
    refused("PATCH", path, "{\"A\":1}", "A");
    refused("GET", path.replace("review", "moon"), null, "stage");
  }

  @Test
  void a_review_app_is_pending_then_creating_then_created_and_goes_with_its_app() throws Exception {
    String pipeline = pipeline("shop");
    expect(200, "PATCH", "/pipelines/" + pipeline + "/stage/review/config-vars", "{\"A\":\"1\"}");
    JsonNode made = expect(201, "POST", "/review-apps", reviewApp(pipeline, "blue"));
    String path = "/review-apps/" + made.get("id").asString();
    assertThat(made.get("app").isNull()).isTrue();
    assertThat(made.get("status").asString()).isEqualTo("pending");

    assertThat(statuses(path)).containsSubsequence("creating", "created");

    JsonNode created = expect(200, "GET", path, null);
    String app = "/apps/" + created.at("/app/id").asString();
    assertThat(expect(200, "GET", app, null).get("name").asString()).startsWith("shop-pr-24-");
    JsonNode config = expect(200, "GET", app + "/config-vars", null);
    assertThat(config.get("A").asString()).isEqualTo("1");
    assertThat(config.get("B").asString()).isEqualTo("2");
    assertThat(expect(200, "GET", app + "/review-app", null)).isEqualTo(created);
    assertThat(expect(200, "GET", "/pipelines/shop/review-apps", null).size()).isOne();
    expect(200, "GET", "/app-setups/" + created.at("/app_setup/id").asString(), null);
    refused("POST", "/review-apps", reviewApp(pipeline, "blue"), "branch");

    JsonNode deleting = expect(200, "DELETE", path, null);
    assertThat(deleting.get("status").asString()).isEqualTo("deleting");
    expect(404, "GET", path, null);
    expect(404, "GET", app, null);
  }

  @Test
  void a_review_app_of_a_source_that_is_not_there_ends_in_error() throws Exception {
    String pipeline = pipeline("shop");
    JsonNode source = expect(201, "POST", "/sources", null);
    String body =
        reviewApp(pipeline, "red")
            .replace("https://example.com/a.tgz", source.at("/source_blob/get_url").asString());
    String path = "/review-apps/" + expect(201, "POST", "/review-apps", body).get("id").asString();

    statuses(path);

    JsonNode failed = expect(200, "GET", path, null);
    assertThat(failed.get("status").asString()).isEqualTo("errored");
    assertThat(failed.get("error_status").asString()).isEqualTo("creating");
    assertThat(failed.get("message").isNull()).isFalse();
    refused("POST", "/review-apps", "{\"branch\":\"x\"}", "pipeline");
  }

  @Test
  void review_apps_are_turned_on_changed_and_turned_off() throws Exception {
    String path = "/pipelines/" + pipeline("shop") + "/review-app-config";
    expect(404, "GET", path, null);
    refused("POST", path, "{}", "repo");
    JsonNode on = expect(201, "POST", path, "{\"repo\":\"ann/shop\",\"stale_days\":3}");
    assertThat(on.get("stale_days").intValue()).isEqualTo(3);
    assertThat(on.at("/repo/id").isInt()).isTrue();

    JsonNode changed =
        expect(
            200,
            "PATCH",
            path,
            "{\"automatic_review_apps\":true,\"deploy_target\":{\"id\":\"us\",\"type\":\"region\"}}");

    assertThat(changed.get("automatic_review_apps").booleanValue()).isTrue();
    assertThat(changed.get("stale_days").intValue()).isEqualTo(3);
    assertThat(changed.at("/deploy_target/id").asString()).isEqualTo("us");
    expect(200, "DELETE", path, null);
    expect(404, "GET", path, null);
  }

  @Test
  void a_test_run_goes_through_its_stages_and_tells_its_cases() throws Exception {
    String script =
        "echo '1..2'; echo 'ok 1 - adds'; echo '# quickly'; "
            + "echo 'not ok 2 - divides # TODO by zero'; exit 1";
    String id = testRun(pipeline("shop"), script).get("id").asString();

    assertThat(statuses("/test-runs/" + id))
        .startsWith("creating", "building", "running")
        .endsWith("failed");

    JsonNode node = expect(200, "GET", "/test-runs/" + id + "/test-nodes", null).get(0);
    assertThat(node.get("exit_code").intValue()).isOne();
    String output = node.get("output_stream_url").asString();
    get(output);
    assertThat(get(output).body()).startsWith("1..2\nok 1 - adds\n");
    JsonNode cases =
        Wire.json(heroku.get("/test-runs/" + id + "/test-cases", "Range", "number .."));
    assertThat(cases.at("/0/description").asString()).isEqualTo("adds");
    assertThat(cases.at("/0/diagnostic").asString()).isEqualTo("quickly");
    assertThat(cases.at("/0/passed").booleanValue()).isTrue();
    assertThat(cases.at("/1/passed").booleanValue()).isFalse();
    assertThat(cases.at("/1/directive").asString()).isEqualTo("TODO by zero");
    assertThat(expect(200, "GET", "/pipelines/shop/test-runs/1", null).get("id").asString())
        .isEqualTo(id);
    assertThat(expect(200, "GET", "/pipelines/shop/test-runs", null).size()).isOne();
  }

  @Test
  void who_follows_the_output_of_a_test_brings_it_to_its_end() throws Exception {
    String id = testRun(pipeline("shop"), "echo 'ok 1'").get("id").asString();
    JsonNode node = expect(200, "GET", "/test-runs/" + id + "/test-nodes", null).get(0);
    String output = node.get("output_stream_url").asString();
    assertThat(get(output).statusCode()).isEqualTo(404);

    assertThat(get(output).body()).isEqualTo("ok 1\n");

    JsonNode run = expect(200, "GET", "/test-runs/" + id, null);
    assertThat(run.get("status").asString()).isEqualTo("succeeded");
  }

  @Test
  void a_cancelled_test_run_stays_cancelled() throws Exception {
    JsonNode run = testRun(pipeline("shop"), "sleep 600");
    String path = "/test-runs/" + run.get("id").asString();
    while (!expect(200, "GET", path, null).get("status").asString().equals("running")) {
      continue;
    }

    expect(200, "PATCH", "/test-runs/1", "{\"status\":\"cancelled\",\"message\":\"enough\"}");

    JsonNode cancelled = expect(200, "GET", path, null);
    assertThat(cancelled.get("status").asString()).isEqualTo("cancelled");
    assertThat(cancelled.get("message").asString()).isEqualTo("enough");
    refused("PATCH", path, "{\"status\":\"cancelled\"}", "message");
    refused("PATCH", path, "{\"status\":\"bored\",\"message\":null}", "status");
    refused("POST", "/test-runs", "{\"commit_branch\":\"b\"}", "commit_sha");
    expect(404, "PATCH", "/test-runs/99", "{\"status\":\"cancelled\",\"message\":null}");
  }

  private JsonNode testRun(String pipeline, String script) throws Exception {
    String manifest = "{\"environments\":{\"test\":{\"scripts\":{\"test\":\"" + script + "\"}}}}";
    String url = SourceArchive.upload(heroku, SourceArchive.of("app.json", manifest));
    return expect(
        201,
        "POST",
        "/test-runs",
        "{\"commit_branch\":\"main\",\"commit_sha\":\"abc\",\"commit_message\":\"Try\","
            + "\"pipeline\":\"%s\",\"source_blob_url\":\"%s\"}".formatted(pipeline, url));
  }

  private String pipeline(String name) throws Exception {
    return expect(201, "POST", "/pipelines", "{\"name\":\"" + name + "\"}").get("id").asString();
  }

  private JsonNode couple(String app, String pipeline, String stage) throws Exception {
    return expect(201, "POST", "/pipeline-couplings", coupling(app, pipeline, stage));
  }

  private static String coupling(String app, String pipeline, String stage) {
    return "{\"app\":\"%s\",\"pipeline\":\"%s\",\"stage\":\"%s\"}".formatted(app, pipeline, stage);
  }

  private static String promotion(String pipeline, String source, String target) {
    return "{\"pipeline\":{\"id\":\"%s\"},\"source\":{\"app\":{\"id\":\"%s\"}},"
            .formatted(pipeline, source)
        + "\"targets\":[{\"app\":{\"id\":\""
        + target
        + "\"}}]}";
  }

  private static String reviewApp(String pipeline, String branch) {
    return "{\"branch\":\"%s\",\"pipeline\":\"%s\",\"pr_number\":24,".formatted(branch, pipeline)
        + "\"source_blob\":{\"url\":\"https://example.com/a.tgz\"},\"environment\":{\"B\":\"2\"}}";
  }

  private JsonNode newest(String app) throws Exception {
    return Wire.json(
            heroku.get("/apps/" + app + "/releases", "Range", "version ..; max=1, order=desc"))
        .get(0);
  }

  /** The statuses that a client meets which asks until it hears of an end. */
  private List<String> statuses(String path) throws Exception {
    List<String> met = new ArrayList<>();
    do {
      String status = expect(200, "GET", path, null).get("status").asString();
      if (met.isEmpty() || !met.get(met.size() - 1).equals(status)) {
        met.add(status);
      }
    } while (GOES_ON.contains(met.get(met.size() - 1)));
    return met;
  }

  private static HttpResponse<String> get(String url) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
  }

  private void refused(String method, String path, String body, String field) throws Exception {
    JsonNode error = expect(422, method, path, body);
    assertThat(error.get("id").asString()).isEqualTo("invalid_params");
    assertThat(error.get("message").asString()).contains(field);
  }

  private JsonNode expect(int status, String method, String path, String body) throws Exception {
    HttpResponse<String> answer = heroku.send(method, path, body);
    assertThat(answer.statusCode())
        .as(method + " " + path + ": " + answer.body())
        .isEqualTo(status);
    return Wire.json(answer);
  }
}
