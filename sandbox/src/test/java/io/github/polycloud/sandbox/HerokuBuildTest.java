// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SandboxExtension.class)
@Timeout(30)
class HerokuBuildTest {

  private static final Wire STRANGER = new Wire("");

  private V3Calls heroku;

  @BeforeEach
  void connect(Sandbox sandbox) {
    heroku = new V3Calls(sandbox);
  }

  @Test
  void anUploadedSourceIsGivenBackAsItCame() throws Exception {
    byte[] archive = SourceArchive.of("Procfile", "web: bin/web");
    String url = SourceArchive.upload(heroku.wire(), archive);

    HttpResponse<byte[]> response =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());

    assertThat(response.body()).isEqualTo(archive);
    JsonNode retired = heroku.expect(201, "POST", "/apps/app-001/sources", null);
    assertThat(retired.at("/source_blob/put_url").asString()).startsWith("http://127.0.0.1:");
  }

  @Test
  void anUploadThatCarriesMoreThanWasSignedOrNoLengthIsRefused() throws Exception {
    JsonNode source = heroku.expect(201, "POST", "/sources", null).get("source_blob");
    String url = source.get("put_url").asString();
    var body = BodyPublishers.ofString("x");

    assertThat(SourceArchive.put(url, body, "Authorization", "Bearer t").statusCode())
        .isEqualTo(403);
    assertThat(SourceArchive.put(url, body, "Content-Type", "application/gzip").statusCode())
        .isEqualTo(403);
    assertThat(SourceArchive.put(source.get("get_url").asString(), body).statusCode())
        .isEqualTo(403);
    assertThat(SourceArchive.put(url, BodyPublishers.fromPublisher(body)).statusCode())
        .isEqualTo(411);
    assertThat(SourceArchive.put(url, body).statusCode()).isEqualTo(200);
  }

  @Test
  void aBuildIsPendingFirstAndEndsAsAReleaseThatRunsTheProcfile() throws Exception {
    String app = heroku.newApp();
    byte[] archive = SourceArchive.of("./Procfile", "web: bin/web\nworker: bin/work -v\n");
    JsonNode begun = build(app, source(archive, checksum(archive)));
    assertThat(begun.get("status").asString()).isEqualTo("pending");
    assertThat(begun.get("release").isNull()).isTrue();

    String path = app + "/builds/" + begun.get("id").asString();
    assertThat(heroku.expect(200, "GET", path, null).get("status").asString()).isEqualTo("pending");
    JsonNode built = heroku.ended(path);

    assertThat(built.get("status").asString()).isEqualTo("succeeded");
    JsonNode release = heroku.expect(200, "GET", app + "/releases/" + id(built, "release"), null);
    assertThat(release.get("description").asString()).isEqualTo("Deploy abc123");
    assertThat(release.get("current").booleanValue()).isTrue();
    assertThat(release.at("/artifacts/0/type").asString()).isEqualTo("slug");
    JsonNode slug = heroku.expect(200, "GET", app + "/slugs/" + id(built, "slug"), null);
    assertThat(slug.at("/process_types/worker").asString()).isEqualTo("bin/work -v");
    assertThat(slug.get("size").intValue()).isEqualTo(archive.length);
    assertThat(V3Calls.texts(heroku.expect(200, "GET", app + "/dynos", null), "command"))
        .containsExactly("bin/web");
    assertThat(heroku.expect(200, "GET", app + "/builds", null).size()).isOne();
  }

  @Test
  void aSecondDeployTakesOverCommandsAndDropsTypesThatAreGone() throws Exception {
    String app = heroku.newApp();
    heroku.deploy(app, "web: old\nworker: work\n");
    heroku.expect(200, "PATCH", app + "/formation/worker", "{\"quantity\":2}");

    heroku.deploy(app, "web: new\n");

    assertThat(V3Calls.texts(heroku.expect(200, "GET", app + "/formation", null), "command"))
        .containsExactly("new");
    assertThat(V3Calls.texts(heroku.expect(200, "GET", app + "/dynos", null), "command"))
        .containsExactly("new");
  }

  @Test
  void aSourceThatCannotBeBuiltFailsAndReleasesNothing() throws Exception {
    String app = heroku.newApp();
    byte[] broken = SourceArchive.of("FAIL_BUILD", "no such gem", "Procfile", "web: x");
    JsonNode missing = heroku.expect(201, "POST", "/sources", null);

    for (String source :
        List.of(
            source(broken, null),
            source("not a tar".getBytes(), null),
            source(SourceArchive.of("Procfile", "web: x"), "SHA256:00"),
            "{\"url\":\"" + missing.at("/source_blob/get_url").asString() + "\"}")) {
      JsonNode build = heroku.ended(app + "/builds/" + build(app, source).get("id").asString());
      assertThat(build.get("status").asString()).isEqualTo("failed");
      assertThat(build.get("slug").isNull()).isTrue();
      STRANGER.get(build.get("output_stream_url").asString());
      assertThat(STRANGER.get(build.get("output_stream_url").asString()).body())
          .contains(" !     ");
    }
    assertThat(heroku.expect(200, "GET", app + "/releases", null).size()).isEqualTo(2);
  }

  @Test
  void buildOutputIsNotThereAtFirstThenStreamsToTheEndAndCanBeResumed() throws Exception {
    String app = heroku.newApp();
    JsonNode build = build(app, source(SourceArchive.of("Procfile", "web: x"), null));
    String url = build.get("output_stream_url").asString();

    assertThat(STRANGER.get(url).statusCode()).isEqualTo(404);
    HttpResponse<String> whole = STRANGER.get(url);
    assertThat(whole.body()).startsWith("-----> Building on").contains("deployed to Heroku");
    HttpResponse<String> rest = STRANGER.get(url, "Range", "bytes=7-");
    assertThat(rest.statusCode()).isEqualTo(206);
    assertThat(rest.body()).isEqualTo(whole.body().substring(7));
    assertThat(STRANGER.get(url, "Range", "bytes=99999-").statusCode()).isEqualTo(416);

    String path = app + "/builds/" + build.get("id").asString();
    assertThat(heroku.expect(200, "GET", path, null).get("status").asString())
        .isEqualTo("succeeded");
  }

  @Test
  void aBuildCanBeCancelledWhileItRunsOnly() throws Exception {
    String app = heroku.newApp();
    String path =
        app
            + "/builds/"
            + build(app, "{\"url\":\"https://example.com/a.tgz\"}").get("id").asString();

    assertThat(heroku.expect(200, "DELETE", path, null).get("status").asString())
        .isEqualTo("failed");
    heroku.expect(422, "DELETE", path, null);
    heroku.expect(202, "DELETE", app + "/build-cache", null);
    heroku.invalid("POST", app + "/builds", "{}", "source_blob");
    heroku.invalid("POST", app + "/builds", "{\"source_blob\":{}}", "url");
    assertThat(
            heroku
                .expect(404, "GET", app + "/builds/00000000-0000-0000-0000-000000000000", null)
                .get("resource")
                .asString())
        .isEqualTo("build");
  }

  @Test
  void buildpacksAreSetAllAtOnceAndKeptInOrder() throws Exception {
    String path = heroku.newApp() + "/buildpack-installations";
    heroku.expect(
        200,
        "PUT",
        path,
        "{\"updates\":[{\"buildpack\":\"heroku/nodejs\"},"
            + "{\"buildpack\":\"https://example.com/b.tgz\"}]}");

    JsonNode list = heroku.expect(200, "GET", path, null);

    assertThat(list.at("/0/buildpack/name").asString()).isEqualTo("heroku/nodejs");
    assertThat(list.at("/1/buildpack/url").asString()).isEqualTo("https://example.com/b.tgz");
    assertThat(list.at("/1/ordinal").intValue()).isOne();
    heroku.invalid("PUT", path, "{}", "updates");
  }

  private String source(byte[] archive, String checksum) throws Exception {
    String sum = checksum == null ? "null" : "\"" + checksum + "\"";
    return "{\"url\":\"%s\",\"version\":\"abc123\",\"checksum\":%s}"
        .formatted(SourceArchive.upload(heroku.wire(), archive), sum);
  }

  private JsonNode build(String app, String source) throws Exception {
    return heroku.expect(201, "POST", app + "/builds", "{\"source_blob\":" + source + "}");
  }

  private static String checksum(byte[] archive) throws Exception {
    return "SHA256:"
        + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive));
  }

  private static String id(JsonNode node, String name) {
    return node.get(name).get("id").asString();
  }
}
