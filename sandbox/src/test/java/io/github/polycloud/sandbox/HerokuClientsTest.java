// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Requests of Heroku's command line, heroku3.py and heroku.jar that the real service accepts. */
@ExtendWith(SandboxExtension.class)
class HerokuClientsTest {

  private static final String SDK = "application/vnd.heroku+json; version=3.sdk";

  private V3Calls heroku;

  @BeforeEach
  void connect(Sandbox sandbox) {
    heroku = new V3Calls(sandbox);
  }

  @Test
  void anEmptyRangeIsNone() throws Exception {
    assertThat(heroku.wire().get("/apps", "Range", "").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"size\":null", "\"type\":null,\"env\":null,\"attach\":null"})
  void aNewDynoMayHaveNullFields(String fields) throws Exception {
    heroku.expect(201, "POST", "/apps/app-001/dynos", "{\"command\":\"true\"," + fields + "}");
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "\"1\", true", "false, false"})
  void flagsAreAlsoNumbers(String flag, boolean on) throws Exception {
    JsonNode app = heroku.expect(200, "PATCH", "/apps/app-001", "{\"maintenance\":" + flag + "}");
    assertThat(app.get("maintenance").booleanValue()).isEqualTo(on);
    String feature = "/apps/app-001/features/log-runtime-metrics";
    JsonNode changed = heroku.expect(200, "PATCH", feature, "{\"enabled\":" + flag + "}");
    assertThat(changed.get("enabled").booleanValue()).isEqualTo(on);
  }

  @Test
  void anAuthorizationWithoutScopeIsGlobal() throws Exception {
    JsonNode made = heroku.expect(201, "POST", "/oauth/authorizations", "{\"description\":\"ci\"}");
    assertThat(made.get("scope").get(0).asString()).isEqualTo("global");
  }

  @Test
  void theCurrentReleaseIsEligibleForRollback() throws Exception {
    JsonNode release = heroku.newestRelease("/apps/app-001");
    assertThat(release.get("current").booleanValue()).isTrue();
    assertThat(release.get("eligible_for_rollback").booleanValue()).isTrue();
  }

  @Test
  void linesMayBeText() throws Exception {
    heroku.expect(201, "POST", "/apps/app-001/log-sessions", "{\"lines\":\"100\"}");
    heroku.invalid("POST", "/apps/app-001/log-sessions", "{\"lines\":\"many\"}", "lines");
  }

  @Test
  void usersAreNamedById() throws Exception {
    String app = heroku.newApp();
    JsonNode bob =
        heroku.expect(201, "POST", "/apps/app-002/collaborators", user("bob@example.com"));
    String id = bob.at("/user/id").asString();

    heroku.expect(201, "POST", app + "/collaborators", user(id));
    assertThat(heroku.expect(200, "GET", app + "/collaborators/" + id, null).at("/user/email"))
        .isEqualTo(bob.at("/user/email"));
    heroku.expect(200, "DELETE", app + "/collaborators/" + id, null);
    JsonNode transfer =
        heroku.expect(
            201,
            "POST",
            "/account/app-transfers",
            "{\"app\":\"%s\",\"recipient\":\"%s\"}".formatted(app.substring(6), id));
    assertThat(transfer.at("/recipient/email").asString()).isEqualTo("bob@example.com");
    heroku.refused(
        404,
        "not_found",
        "user",
        "POST",
        app + "/collaborators",
        user("01234567-89ab-cdef-0123-456789abcdef"));
  }

  @Test
  void theAccountChangesEmailAndPassword(Sandbox sandbox) throws Exception {
    String password = sandbox.heroku().password();
    String change = "{\"password\":\"%s\",\"new_password\":\"%s\"}";

    heroku.invalid("PATCH", "/account", change.formatted("wrong", "long-enough"), "password");
    heroku.expect(200, "PATCH", "/account", change.formatted(password, "long-enough"));
    heroku.expect(200, "PATCH", "/account", change.formatted("long-enough", password));
    String email = "{\"email\":\"%s\",\"password\":\"%s\"}";
    String before = sandbox.heroku().email();
    heroku.expect(200, "PATCH", "/account", email.formatted("eve@example.com", password));
    assertThat(
            heroku
                .expect(200, "PATCH", "/account", email.formatted(before, password))
                .get("email")
                .asString())
        .isEqualTo(before);
  }

  @Test
  void headBehavesAsGet() throws Exception {
    HttpResponse<String> get = heroku.wire().get("/apps/app-001");
    HttpResponse<String> head = heroku.wire().send("HEAD", "/apps/app-001", null);

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
    String etag = get.headers().firstValue("ETag").orElseThrow();
    assertThat(
            heroku.wire().send("HEAD", "/apps/app-001", null, "If-None-Match", etag).statusCode())
        .isEqualTo(304);
    assertThat(heroku.wire().send("HEAD", "/apps/unknown", null).statusCode()).isEqualTo(404);
    assertThat(heroku.wire().send("HEAD", "/apps", null).statusCode()).isEqualTo(200);
  }

  @Test
  void aRateLimitEnds() throws Exception {
    try (Sandbox limited = Sandbox.builder().rateLimit(2).start()) {
      Wire wire = Wire.v3(limited);
      assertThat(wire.get("/apps").statusCode()).isEqualTo(200);
      assertThat(wire.get("/apps").headers().firstValue("RateLimit-Remaining")).hasValue("0");
      HttpResponse<String> refused = wire.get("/apps");
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(Wire.json(refused).get("id").asString()).isEqualTo("rate_limit");
      assertThat(wire.get("/account/rate-limits").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anInjected429HasTheBodyOfTheService(Sandbox sandbox) throws Exception {
    sandbox.faults().inject(1, "GET", "/apps").tooManyRequests("1");
    HttpResponse<String> refused = heroku.wire().get("/apps");
    assertThat(Wire.json(refused).get("id").asString()).isEqualTo("rate_limit");
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PATCH | /apps/app-001/formation | {\"updates\":[]}",
        "PUT | /apps/app-001/buildpack-installations | {\"updates\":[]}",
        "PATCH | /account | {\"name\":\"Eve\"}",
        "PATCH | /users/~/preferences | {}",
        "DELETE | /apps/app-001/dynos | {}",
        "POST | /apps/app-001/dynos | {\"command\":\"true\"}",
        "POST | /apps | {}",
      })
  void everyWriteComparesIfMatch(String method, String path, String body) throws Exception {
    HttpResponse<String> refused =
        heroku.wire().send(method, path, body, "If-Match", "\"00000000-0000\"");
    assertThat(refused.statusCode()).isEqualTo(412);
    String etag = heroku.wire().get(path).headers().firstValue("ETag").orElseThrow();
    assertThat(heroku.wire().send(method, path, body, "If-Match", etag).statusCode())
        .isBetween(200, 202);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/apps/app-001/dynos/web.1/actions/stop", "/apps/app-001/acm"})
  void anActionComparesIfMatchWithItsResource(String path) throws Exception {
    assertThat(heroku.wire().send("POST", path, "{}", "If-Match", "\"nope\"").statusCode())
        .isEqualTo(412);
  }

  @Test
  void aChangeOfTheEmailNeedsThePassword() throws Exception {
    heroku.invalid("PATCH", "/account", "{\"email\":\"eve@example.com\"}", "password is required.");
  }

  @Test
  void anArchiveWithoutFilesOrProcfileFailsAsABuild() throws Exception {
    for (byte[] archive : List.of(SourceArchive.of(), SourceArchive.of("README.md", "hello"))) {
      String url = SourceArchive.upload(heroku.wire(), archive);
      JsonNode build =
          heroku.expect(
              201, "POST", "/apps/app-001/builds", "{\"source_blob\":{\"url\":\"" + url + "\"}}");
      JsonNode ended = heroku.ended("/apps/app-001/builds/" + build.get("id").asString());
      assertThat(ended.get("status").asString()).isEqualTo("failed");
    }
  }

  @Test
  void appsAreRenamedByPutToo() throws Exception {
    String app = heroku.newApp();
    heroku.expect(200, "PUT", app, "{\"name\":\"renamed-by-put\"}");
    heroku.expect(404, "GET", app, null);
    heroku.expect(200, "DELETE", "/apps/renamed-by-put", null);
  }

  @Test
  void sslEndpointsNeedTheirAddOn() throws Exception {
    heroku.invalid("POST", heroku.newApp() + "/ssl-endpoints", "{}", "SSL Endpoint add-on");
  }

  @Test
  void bambooAppsRefuseSlugs(Sandbox sandbox) throws Exception {
    Wire legacy = Wire.legacy(sandbox, "application/json");
    String form = "app[name]=old-times&app[stack]=bamboo-mri-1.9.2";
    assertThat(legacy.send("POST", "/apps", form).statusCode()).isEqualTo(202);
    heroku.invalid("POST", "/apps/old-times/slugs", "{\"process_types\":{}}", "bamboo");
    assertThat(legacy.send("DELETE", "/apps/old-times", null).statusCode()).isEqualTo(200);
  }

  @Test
  void theDescriptionHasThePassword(Sandbox sandbox) {
    assertThat(sandbox.describe()).contains("\"password\":\"" + sandbox.heroku().password());
  }

  @Test
  void aGenerationIsTextForTheCommandLineAndAnObjectOtherwise() throws Exception {
    JsonNode app = Wire.json(heroku.wire().get("/apps/app-001", "Accept", SDK));
    assertThat(app.get("generation").asString()).isEqualTo("cedar");
    assertThat(Wire.json(heroku.wire().get("/apps/app-001")).at("/generation/name").asString())
        .isEqualTo("cedar");
  }

  @Test
  void expansionsAndVariantsAddFields() throws Exception {
    String tier = "application/vnd.heroku+json; version=3.process_tier";
    assertThat(Wire.json(heroku.wire().get("/apps/app-001", "Accept", tier)).has("process_tier"))
        .isTrue();
    heroku.expect(201, "POST", "/apps/app-003/addons", "{\"plan\":\"papertrail:metered\"}");
    JsonNode addOn =
        Wire.json(heroku.wire().get("/apps/app-003/addons", "Accept-Expansion", "plan")).get(0);
    assertThat(addOn.at("/plan/price/metered").booleanValue()).isTrue();
    JsonNode attachment =
        Wire.json(
                heroku
                    .wire()
                    .get(
                        "/apps/app-003/addon-attachments",
                        "Accept-Inclusion",
                        "addon:plan,config_vars"))
            .get(0);
    assertThat(attachment.get("config_vars").isArray()).isTrue();
    assertThat(attachment.at("/addon/plan/price").isObject()).isTrue();
  }

  private static String user(String identity) {
    return "{\"user\":\"" + identity + "\"}";
  }
}
