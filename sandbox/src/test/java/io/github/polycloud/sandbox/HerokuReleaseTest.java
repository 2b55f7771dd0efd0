// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SandboxExtension.class)
@Timeout(30)
class HerokuReleaseTest {

  private static final Wire STRANGER = new Wire("");

  private V3Calls heroku;

  @BeforeEach
  void connect(Sandbox sandbox) {
    heroku = new V3Calls(sandbox);
  }

  @Test
  void aSlugIsDescribedUploadedAndReleased() throws Exception {
    String app = heroku.newApp();
    JsonNode slug =
        heroku.expect(
            201,
            "POST",
            app + "/slugs",
            "{\"process_types\":{\"web\":\"run me\"},\"commit\":\"abc\",\"stack\":\"heroku-22\"}");
    byte[] archive = SourceArchive.of("./app/run", "x");
    assertThat(slug.at("/blob/method").asString()).isEqualToIgnoringCase("put");
    assertThat(slug.at("/stack/name").asString()).isEqualTo("heroku-22");
    assertThat(slug.get("size").isNull()).isTrue();
    SourceArchive.put(slug.at("/blob/url").asString(), BodyPublishers.ofByteArray(archive));

    JsonNode release = heroku.expect(201, "POST", app + "/releases", slugRelease(slug));

    assertThat(release.get("status").asString()).isEqualTo("succeeded");
    JsonNode shown = heroku.expect(200, "GET", app + "/slugs/" + slug.get("id").asString(), null);
    assertThat(shown.get("size").intValue()).isEqualTo(archive.length);
    assertThat(STRANGER.get(shown.at("/blob/url").asString()).statusCode()).isEqualTo(200);
    assertThat(V3Calls.texts(heroku.expect(200, "GET", app + "/dynos", null), "command"))
        .containsExactly("run me");
    heroku.invalid("POST", app + "/slugs", "{}", "process_types");
  }

  @Test
  void aReleasePhaseHoldsTheReleaseBackAndItsOutputCanBeRead() throws Exception {
    String app = heroku.newApp();
    heroku.expect(200, "PATCH", app + "/config-vars", "{\"GREETING\":\"hello\"}");
    JsonNode release = releaseWithPhase(app, "echo $GREETING");
    assertThat(release.get("status").asString()).isEqualTo("pending");
    assertThat(release.get("current").booleanValue()).isFalse();

    String output = release.get("output_stream_url").asString();
    assertThat(STRANGER.get(output).statusCode()).isEqualTo(404);
    assertThat(STRANGER.get(output).body()).isEqualTo("hello\n");
    JsonNode done =
        heroku.expect(200, "GET", app + "/releases/" + release.get("id").asString(), null);
    assertThat(done.get("status").asString()).isEqualTo("succeeded");
    assertThat(done.get("current").booleanValue()).isTrue();
    assertThat(V3Calls.texts(heroku.expect(200, "GET", app + "/formation", null), "type"))
        .containsExactly("web");
  }

  @Test
  void aFailedReleasePhaseLeavesTheAppAsItWas() throws Exception {
    String app = heroku.newApp();
    heroku.deploy(app, "web: good\n");
    JsonNode release = releaseWithPhase(app, "echo no; exit 3");

    JsonNode done = heroku.ended(app + "/releases/" + release.get("id").asString());

    assertThat(done.get("status").asString()).isEqualTo("failed");
    assertThat(done.get("current").booleanValue()).isFalse();
    assertThat(done.get("eligible_for_rollback").booleanValue()).isFalse();
    assertThat(V3Calls.texts(heroku.expect(200, "GET", app + "/dynos", null), "command"))
        .containsExactly("good");
  }

  @Test
  void anImageIsReleasedWithoutASlug() throws Exception {
    String app = heroku.newApp();
    JsonNode image =
        heroku.expect(
            201,
            "POST",
            app + "/oci-images",
            "{\"digest\":\"sha256:12\",\"process_types\":{\"web\":{\"command\":\"/cnb/web\"}}}");
    String id = image.get("id").asString();
    assertThat(
            heroku.expect(200, "GET", app + "/oci-images/sha256:12", null).at("/0/id").asString())
        .isEqualTo(id);

    JsonNode release =
        heroku.expect(201, "POST", app + "/releases", "{\"oci_image\":\"" + id + "\"}");

    assertThat(release.get("slug").isNull()).isTrue();
    assertThat(release.at("/artifacts/0/type").asString()).isEqualTo("oci-image");
    heroku.expect(404, "POST", app + "/releases", "{\"oci_image\":\"sha256:13\"}");
  }

  private JsonNode releaseWithPhase(String app, String command) throws Exception {
    JsonNode slug =
        heroku.expect(
            201,
            "POST",
            app + "/slugs",
            "{\"process_types\":{\"web\":\"bad\",\"release\":\"" + command + "\"}}");
    return heroku.expect(201, "POST", app + "/releases", slugRelease(slug));
  }

  private static String slugRelease(JsonNode slug) {
    return "{\"slug\":\"" + slug.get("id").asString() + "\"}";
  }
}
