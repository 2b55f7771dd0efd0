// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Calls of the v3 API with their expected results. */
final class V3Calls {

  private static final Set<String> UNFINISHED =
      Set.of("pending", "creating", "building", "running", "deleting");

  private final Wire wire;

  V3Calls(Sandbox sandbox) {
    wire = Wire.v3(sandbox);
  }

  Wire wire() {
    return wire;
  }

  JsonNode expect(int status, String method, String path, @Nullable String body) throws Exception {
    HttpResponse<String> answer = wire.send(method, path, body);
    assertThat(answer.statusCode())
        .as(method + " " + path + ": " + answer.body())
        .isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    return Wire.json(answer);
  }

  /** Expects an error; {@code resource} is null for errors without one. */
  JsonNode refused(
      int status,
      String id,
      @Nullable String resource,
      String method,
      String path,
      @Nullable String body)
      throws Exception {
    JsonNode refusal = expect(status, method, path, body);
    assertThat(refusal.get("id").asString()).isEqualTo(id);
    assertThat(refusal.path("resource").asString(null)).isEqualTo(resource);
    return refusal;
  }

  /** Expects an error whose message names the invalid field. */
  void invalid(String method, String path, @Nullable String body, String field) throws Exception {
    JsonNode refusal = refused(422, "invalid_params", null, method, path, body);
    assertThat(refusal.get("message").asString()).contains(field);
  }

  /** Creates an app and returns its path. */
  String newApp() throws Exception {
    return "/apps/" + expect(201, "POST", "/apps", "{}").get("name").asString();
  }

  JsonNode newestRelease(String app) throws Exception {
    return Wire.json(wire.get(app + "/releases", "Range", "version ..; max=1, order=desc")).get(0);
  }

  /** Creates a pipeline and returns its id. */
  String newPipeline(String name) throws Exception {
    return expect(201, "POST", "/pipelines", "{\"name\":\"" + name + "\"}").get("id").asString();
  }

  JsonNode couple(String app, String pipeline, String stage) throws Exception {
    return expect(
        201,
        "POST",
        "/pipeline-couplings",
        "{\"app\":\"%s\",\"pipeline\":\"%s\",\"stage\":\"%s\"}".formatted(app, pipeline, stage));
  }

  /** Builds and releases a source with only a Procfile. */
  void deploy(String app, String procfile) throws Exception {
    String url = SourceArchive.upload(wire, SourceArchive.of("Procfile", procfile));
    JsonNode build =
        expect(201, "POST", app + "/builds", "{\"source_blob\":{\"url\":\"" + url + "\"}}");
    JsonNode built = ended(app + "/builds/" + build.get("id").asString());
    assertThat(built.get("status").asString()).isEqualTo("succeeded");
  }

  /** Polls until the work is done and returns the last response. */
  JsonNode ended(String path) throws Exception {
    statuses(path);
    return expect(200, "GET", path, null);
  }

  /** Polls until the work is done and returns the observed statuses. */
  List<String> statuses(String path) throws Exception {
    List<String> met = new ArrayList<>();
    do {
      String status = expect(200, "GET", path, null).get("status").asString();
      if (met.isEmpty() || !met.get(met.size() - 1).equals(status)) {
        met.add(status);
      }
    } while (UNFINISHED.contains(met.get(met.size() - 1)));
    return met;
  }

  static List<String> texts(JsonNode array, String field) {
    return array.valueStream().map(item -> item.get(field).asString()).toList();
  }
}
