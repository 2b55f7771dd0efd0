package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Calls of v3 together with what they are expected to come to. */
final class V3Calls {

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

  /** Expects a refusal; {@code resource} is null where none is to be named. */
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

  /** Makes an app and answers its path. */
  String newApp() throws Exception {
    return "/apps/" + expect(201, "POST", "/apps", "{}").get("name").asString();
  }

  JsonNode newestRelease(String app) throws Exception {
    return Wire.json(wire.get(app + "/releases", "Range", "version ..; max=1, order=desc")).get(0);
  }
}
