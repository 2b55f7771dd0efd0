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
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SandboxExtension.class)
@Timeout(30)
class HerokuDeployTest {

  private Wire heroku;

  @BeforeEach
  void connect(Sandbox sandbox) {
    heroku = Wire.v3(sandbox);
  }

  @Test
  void an_uploaded_source_is_given_back_as_it_came() throws Exception {
    byte[] archive = SourceArchive.of("Procfile", "web: bin/web");
    String url = SourceArchive.upload(heroku, archive);

    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());

    assertThat(answer.body()).isEqualTo(archive);
    JsonNode retired = expect(201, "POST", "/apps/app-001/sources", null);
    assertThat(retired.at("/source_blob/put_url").asString()).startsWith("http://127.0.0.1:");
  }

  @Test
  void an_upload_that_carries_more_than_was_signed_or_no_length_is_refused() throws Exception {
    JsonNode source = expect(201, "POST", "/sources", null).get("source_blob");
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
  void a_build_is_pending_first_and_ends_as_a_release_that_runs_the_procfile() throws Exception {
    String app = newApp();
    byte[] archive = SourceArchive.of("./Procfile", "web: bin/web\nworker: bin/work -v\n");
    JsonNode begun = build(app, source(archive, checksum(archive)));
    assertThat(begun.get("status").asString()).isEqualTo("pending");
    assertThat(begun.get("release").isNull()).isTrue();

    String path = app + "/builds/" + begun.get("id").asString();
    assertThat(expect(200, "GET", path, null).get("status").asString()).isEqualTo("pending");
    JsonNode built = ended(path);

    assertThat(built.get("status").asString()).isEqualTo("succeeded");
    JsonNode release = expect(200, "GET", app + "/releases/" + id(built, "release"), null);
    assertThat(release.get("description").asString()).isEqualTo("Deploy abc123");
    assertThat(release.get("current").booleanValue()).isTrue();
    assertThat(release.at("/artifacts/0/type").asString()).isEqualTo("slug");
    JsonNode slug = expect(200, "GET", app + "/slugs/" + id(built, "slug"), null);
    assertThat(slug.at("/process_types/worker").asString()).isEqualTo("bin/work -v");
    assertThat(slug.get("size").intValue()).isEqualTo(archive.length);
    assertThat(texts(expect(200, "GET", app + "/dynos", null), "command"))
        .containsExactly("bin/web");
    assertThat(expect(200, "GET", app + "/builds", null).size()).isOne();
  }

  @Test
  void a_second_deploy_takes_over_commands_and_drops_types_that_are_gone() throws Exception {
    String app = newApp();
    deploy(app, "web: old\nworker: work\n");
    expect(200, "PATCH", app + "/formation/worker", "{\"quantity\":2}");

    deploy(app, "web: new\n");

    assertThat(texts(expect(200, "GET", app + "/formation", null), "command"))
        .containsExactly("new");
    assertThat(texts(expect(200, "GET", app + "/dynos", null), "command")).containsExactly("new");
  }

  @Test
  void a_source_that_cannot_be_built_fails_and_releases_nothing() throws Exception {
    String app = newApp();
    byte[] broken = SourceArchive.of("FAIL_BUILD", "no such gem", "Procfile", "web: x");
    JsonNode missing = expect(201, "POST", "/sources", null);

    for (String source :
        List.of(
            source(broken, null),
            source("not a tar".getBytes(), null),
            source(SourceArchive.of("Procfile", "web: x"), "SHA256:00"),
            "{\"url\":\"" + missing.at("/source_blob/get_url").asString() + "\"}")) {
      JsonNode build = ended(app + "/builds/" + build(app, source).get("id").asString());
      assertThat(build.get("status").asString()).isEqualTo("failed");
      assertThat(build.get("slug").isNull()).isTrue();
      get(build.get("output_stream_url").asString());
      assertThat(get(build.get("output_stream_url").asString()).body()).contains(" !     ");
    }
    assertThat(expect(200, "GET", app + "/releases", null).size()).isEqualTo(2);
  }

  @Test
  void build_output_is_not_there_at_first_then_streams_to_the_end_and_can_be_resumed()
      throws Exception {
    String app = newApp();
    JsonNode build = build(app, source(SourceArchive.of("Procfile", "web: x"), null));
    String url = build.get("output_stream_url").asString();

    assertThat(get(url).statusCode()).isEqualTo(404);
    HttpResponse<String> whole = get(url);
    assertThat(whole.body()).startsWith("-----> Building on").contains("deployed to Heroku");
    HttpResponse<String> rest = get(url, "Range", "bytes=7-");
    assertThat(rest.statusCode()).isEqualTo(206);
    assertThat(rest.body()).isEqualTo(whole.body().substring(7));
    assertThat(get(url, "Range", "bytes=99999-").statusCode()).isEqualTo(416);

    String path = app + "/builds/" + build.get("id").asString();
    assertThat(expect(200, "GET", path, null).get("status").asString()).isEqualTo("succeeded");
  }

  @Test
  void a_build_can_be_cancelled_while_it_runs_only() throws Exception {
    String app = newApp();
    String path =
        app
            + "/builds/"
            + build(app, "{\"url\":\"https://example.com/a.tgz\"}").get("id").asString();

    assertThat(expect(200, "DELETE", path, null).get("status").asString()).isEqualTo("failed");
    expect(422, "DELETE", path, null);
    expect(202, "DELETE", app + "/build-cache", null);
    refused(422, "POST", app + "/builds", "{}", "source_blob");
    refused(422, "POST", app + "/builds", "{\"source_blob\":{}}", "url");
    assertThat(
            expect(404, "GET", app + "/builds/00000000-0000-0000-0000-000000000000", null)
                .get("resource")
                .asString())
        .isEqualTo("build");
  }

  @Test
  void a_slug_is_described_uploaded_and_released() throws Exception {
    String app = newApp();
    JsonNode slug =
        expect(
            201,
            "POST",
            app + "/slugs",
            "{\"process_types\":{\"web\":\"run me\"},\"commit\":\"abc\",\"stack\":\"heroku-22\"}");
    byte[] archive = SourceArchive.of("./app/run", "x");
    assertThat(slug.at("/blob/method").asString()).isEqualToIgnoringCase("put");
    assertThat(slug.at("/stack/name").asString()).isEqualTo("heroku-22");
    assertThat(slug.get("size").isNull()).isTrue();
    SourceArchive.put(slug.at("/blob/url").asString(), BodyPublishers.ofByteArray(archive));

    JsonNode release = expect(201, "POST", app + "/releases", slugRelease(slug));

    assertThat(release.get("status").asString()).isEqualTo("succeeded");
    JsonNode shown = expect(200, "GET", app + "/slugs/" + slug.get("id").asString(), null);
    assertThat(shown.get("size").intValue()).isEqualTo(archive.length);
    assertThat(get(shown.at("/blob/url").asString()).statusCode()).isEqualTo(200);
    assertThat(texts(expect(200, "GET", app + "/dynos", null), "command"))
        .containsExactly("run me");
    refused(422, "POST", app + "/slugs", "{}", "process_types");
  }

  @Test
  void a_release_phase_holds_the_release_back_and_its_output_can_be_read() throws Exception {
    String app = newApp();
    expect(200, "PATCH", app + "/config-vars", "{\"GREETING\":\"hello\"}");
    JsonNode release = releaseWithPhase(app, "echo $GREETING");
    assertThat(release.get("status").asString()).isEqualTo("pending");
    assertThat(release.get("current").booleanValue()).isFalse();

    String output = release.get("output_stream_url").asString();
    assertThat(get(output).statusCode()).isEqualTo(404);
    assertThat(get(output).body()).isEqualTo("hello\n");
    JsonNode done = expect(200, "GET", app + "/releases/" + release.get("id").asString(), null);
    assertThat(done.get("status").asString()).isEqualTo("succeeded");
    assertThat(done.get("current").booleanValue()).isTrue();
    assertThat(texts(expect(200, "GET", app + "/formation", null), "type")).containsExactly("web");
  }

  @Test
  void a_failed_release_phase_leaves_the_app_as_it_was() throws Exception {
    String app = newApp();
    deploy(app, "web: good\n");
    JsonNode release = releaseWithPhase(app, "echo no; exit 3");

    JsonNode done = ended(app + "/releases/" + release.get("id").asString());

    assertThat(done.get("status").asString()).isEqualTo("failed");
    assertThat(done.get("current").booleanValue()).isFalse();
    assertThat(done.get("eligible_for_rollback").booleanValue()).isFalse();
    assertThat(texts(expect(200, "GET", app + "/dynos", null), "command")).containsExactly("good");
  }

  @Test
  void an_image_is_released_without_a_slug() throws Exception {
    String app = newApp();
    JsonNode image =
        expect(
            201,
            "POST",
            app + "/oci-images",
            "{\"digest\":\"sha256:12\",\"process_types\":{\"web\":{\"command\":\"/cnb/web\"}}}");
    String id = image.get("id").asString();
    assertThat(expect(200, "GET", app + "/oci-images/sha256:12", null).at("/0/id").asString())
        .isEqualTo(id);

    JsonNode release = expect(201, "POST", app + "/releases", "{\"oci_image\":\"" + id + "\"}");

    assertThat(release.get("slug").isNull()).isTrue();
    assertThat(release.at("/artifacts/0/type").asString()).isEqualTo("oci-image");
    expect(404, "POST", app + "/releases", "{\"oci_image\":\"sha256:13\"}");
  }

  @Test
  void buildpacks_are_set_all_at_once_and_kept_in_order() throws Exception {
    String path = newApp() + "/buildpack-installations";
    expect(
        200,
        "PUT",
        path,
        "{\"updates\":[{\"buildpack\":\"heroku/nodejs\"},"
            + "{\"buildpack\":\"https://example.com/b.tgz\"}]}");

    JsonNode list = expect(200, "GET", path, null);

    assertThat(list.at("/0/buildpack/name").asString()).isEqualTo("heroku/nodejs");
    assertThat(list.at("/1/buildpack/url").asString()).isEqualTo("https://example.com/b.tgz");
    assertThat(list.at("/1/ordinal").intValue()).isOne();
    refused(422, "PUT", path, "{}", "updates");
  }

  @Test
  void an_app_setup_makes_what_the_manifest_says() throws Exception {
    String manifest =
        """
        {"env": {"SECRET": {"generator": "secret"}, "MODE": "quick"},
         "addons": ["papertrail:choklad"],
         "formation": {"web": {"quantity": 2}},
         "scripts": {"postdeploy": "echo seeded"},
         "success_url": "/welcome"}
        """;
    String url =
        SourceArchive.upload(
            heroku, SourceArchive.of("app.json", manifest, "Procfile", "web: bin/web"));
    JsonNode begun =
        expect(
            201,
            "POST",
            "/app-setups",
            "{\"source_blob\":{\"url\":\"%s\"},\"app\":{\"name\":\"set-up\"},".formatted(url)
                + "\"overrides\":{\"env\":{\"MODE\":\"slow\"}}}");
    assertThat(begun.get("status").asString()).isEqualTo("pending");

    JsonNode done = ended("/app-setups/" + begun.get("id").asString());

    assertThat(done.get("status").asString()).as(done.toString()).isEqualTo("succeeded");
    assertThat(done.at("/build/status").asString()).isEqualTo("succeeded");
    assertThat(done.at("/postdeploy/output").asString()).isEqualTo("seeded\n");
    assertThat(done.get("resolved_success_url").asString()).endsWith("herokuapp.com/welcome");
    JsonNode config = expect(200, "GET", "/apps/set-up/config-vars", null);
    assertThat(config.get("MODE").asString()).isEqualTo("slow");
    assertThat(config.get("SECRET").asString()).hasSize(32);
    assertThat(config.has("PAPERTRAIL_API_URL")).isTrue();
    assertThat(expect(200, "GET", "/apps/set-up/dynos", null).size()).isEqualTo(2);
  }

  @Test
  void an_app_setup_that_lacks_a_config_var_fails_and_says_so() throws Exception {
    String url =
        SourceArchive.upload(
            heroku, SourceArchive.of("app.json", "{\"env\":{\"KEY\":{\"required\":true}}}"));
    JsonNode begun =
        expect(201, "POST", "/app-setups", "{\"source_blob\":{\"url\":\"" + url + "\"}}");

    JsonNode done = ended("/app-setups/" + begun.get("id").asString());

    assertThat(done.get("status").asString()).isEqualTo("failed");
    assertThat(done.at("/manifest_errors/0").asString()).contains("KEY");
    refused(422, "POST", "/app-setups", "{}", "source_blob");
    expect(404, "GET", "/app-setups/none", null);
  }

  @Test
  void what_the_platform_offers_is_listed_and_found_by_name_or_id() throws Exception {
    for (String path :
        List.of(
            "/dyno-sizes",
            "/stacks",
            "/generations",
            "/teams/acme/available-generations",
            "/apps/app-001/available-stacks",
            "/apps/app-001/available-dyno-sizes")) {
      JsonNode first = expect(200, "GET", path, null).get(0);
      String collection = "/" + path.replaceAll(".*/(available-)?", "");
      for (String identity : List.of("id", "name")) {
        JsonNode found =
            expect(200, "GET", collection + "/" + first.get(identity).asString(), null);
        assertThat(found).isEqualTo(first);
      }
    }
    assertThat(
            expect(200, "GET", "/dyno-sizes/standard-1x", null).at("/generation/name").asString())
        .isEqualTo("cedar");
    expect(404, "GET", "/stacks/cedar-10", null);
    expect(404, "GET", "/dyno-sizes/1X", null);
    expect(404, "GET", "/generations/oak", null);
  }

  private String newApp() throws Exception {
    return "/apps/" + expect(201, "POST", "/apps", "{}").get("name").asString();
  }

  private void deploy(String app, String procfile) throws Exception {
    JsonNode build = build(app, source(SourceArchive.of("Procfile", procfile), null));
    assertThat(ended(app + "/builds/" + build.get("id").asString()).get("status").asString())
        .isEqualTo("succeeded");
  }

  private JsonNode releaseWithPhase(String app, String command) throws Exception {
    JsonNode slug =
        expect(
            201,
            "POST",
            app + "/slugs",
            "{\"process_types\":{\"web\":\"bad\",\"release\":\"" + command + "\"}}");
    return expect(201, "POST", app + "/releases", slugRelease(slug));
  }

  private static String slugRelease(JsonNode slug) {
    return "{\"slug\":\"" + slug.get("id").asString() + "\"}";
  }

  private String source(byte[] archive, String checksum) throws Exception {
    String sum = checksum == null ? "null" : "\"" + checksum + "\"";
    return "{\"url\":\"%s\",\"version\":\"abc123\",\"checksum\":%s}"
        .formatted(SourceArchive.upload(heroku, archive), sum);
  }

  private JsonNode build(String app, String source) throws Exception {
    return expect(201, "POST", app + "/builds", "{\"source_blob\":" + source + "}");
  }

  private JsonNode ended(String path) throws Exception {
    JsonNode shown = expect(200, "GET", path, null);
    while (shown.get("status").asString().equals("pending")) {
      shown = expect(200, "GET", path, null);
    }
    return shown;
  }

  private static String checksum(byte[] archive) throws Exception {
    return "SHA256:"
        + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive));
  }

  private static String id(JsonNode node, String name) {
    return node.get(name).get("id").asString();
  }

  private static List<String> texts(JsonNode array, String field) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(item -> item.get(field).asString())
        .toList();
  }

  private static HttpResponse<String> get(String url, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private void refused(int status, String method, String path, String body, String field)
      throws Exception {
    JsonNode error = expect(status, method, path, body);
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
