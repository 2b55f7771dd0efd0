// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The calls of the legacy API beyond the first twelve. */
@ExtendWith(SandboxExtension.class)
class LegacyAppsTest {

  private Wire legacy;
  private Wire xml;

  @BeforeEach
  void connect(Sandbox sandbox) {
    legacy = Wire.legacy(sandbox, "application/json");
    xml = Wire.legacy(sandbox, "application/xml");
  }

  @Test
  void creationMayFinishLater() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().appCreationPolls(2).start()) {
      Wire heroku = Wire.legacy(sandbox, "application/json");
      heroku.send("POST", "/apps", "app[name]=slow-app");

      assertThat(created(heroku)).isEqualTo("creating");
      for (int status : new int[] {202, 202, 201, 201}) {
        assertThat(heroku.send("PUT", "/apps/slow-app/status", null).statusCode())
            .isEqualTo(status);
      }
      assertThat(created(heroku)).isEqualTo("complete");
      assertThat(heroku.send("PUT", "/apps/unknown/status", null).statusCode()).isEqualTo(404);
    }
    assertThatThrownBy(() -> Sandbox.builder().appCreationPolls(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void accessIsChangedForWhoIsThere() throws Exception {
    String path = "/apps/app-001/collaborators";
    legacy.send("POST", path, "collaborator[email]=dee@example.com");

    HttpResponse<String> changed =
        xml.send("PUT", path + "/dee%40example%2Ecom", "collaborator[access]=view");
    assertThat(changed.body()).contains("<access>view</access>");
    assertThat(
            legacy
                .send("PUT", path + "/dee%40example.com", "collaborator[access]=root")
                .statusCode())
        .isEqualTo(422);
    assertThat(legacy.send("PUT", path + "/no%40example.com", "collaborator[access]=view").body())
        .isEqualTo("User not found.");
  }

  @Test
  void noAppIsATemplate() throws Exception {
    assertThat(legacy.send("POST", "/apps/app-001/clone", "app[name]=twin").statusCode())
        .isEqualTo(403);
    assertThat(legacy.send("POST", "/apps/unknown/clone", null).statusCode()).isEqualTo(404);
  }

  @Test
  void oneConfigVarMayComeAsText() throws Exception {
    assertThat(legacy.send("PUT", "/apps/app-005/config_vars/AS_TEXT", "a=b&c").body()).isEmpty();
    assertThat(Wire.json(legacy.get("/apps/app-005/config_vars")).get("AS_TEXT").asString())
        .isEqualTo("a=b&c");
    assertThat(legacy.send("PUT", "/apps/app-005/config_vars/NO-DASH", "x").statusCode())
        .isEqualTo(422);
  }

  @Test
  void clientsOfThatTimeAskForCedarAndGetItWhileV3RefusesIt(Sandbox sandbox) throws Exception {
    assertThat(legacy.send("POST", "/apps", "app[name]=of-2012&app[stack]=cedar").statusCode())
        .isEqualTo(202);
    assertThat(Wire.json(legacy.get("/apps/of-2012")).get("stack").asString()).isEqualTo("cedar");
    assertThat(legacy.send("PUT", "/apps/app-005/stack", "cedar").statusCode()).isEqualTo(200);
    assertThat(Wire.v3(sandbox).send("POST", "/apps", "{\"stack\":\"cedar\"}").statusCode())
        .isEqualTo(422);
    assertThat(legacy.send("PUT", "/apps/app-005/stack", "no-such-stack").statusCode())
        .isEqualTo(404);
  }

  @Test
  void dynosAndWorkersScaleTheFirstGenerationAndNothingElse(Sandbox sandbox) throws Exception {
    legacy.send("POST", "/apps", "app[name]=old-timer&app[stack]=bamboo-mri-1.9.2");

    assertThat(legacy.send("PUT", "/apps/old-timer/dynos", "dynos=2").body())
        .isEqualTo("{\"name\":\"old-timer\",\"dynos\":2}");
    assertThat(xml.send("PUT", "/apps/old-timer/workers?workers=1", null).body()).isEqualTo("1");
    assertThat(xml.get("/apps/old-timer").body())
        .contains("<dynos type=\"integer\">2</dynos>", "<workers type=\"integer\">1</workers>");
    assertThat(legacy.send("POST", "/apps/old-timer/ps/scale", "type=web&qty=1").statusCode())
        .isEqualTo(422);
    assertThat(legacy.send("PUT", "/apps/old-timer/dynos", "dynos=many").statusCode())
        .isEqualTo(422);
    assertThat(
            Wire.v3(sandbox).send("POST", "/apps", "{\"stack\":\"bamboo-mri-1.9.2\"}").statusCode())
        .isEqualTo(422);
  }

  @Test
  void processTypesAreToldAndResized() throws Exception {
    JsonNode types = Wire.json(legacy.get("/apps/app-001/dyno-types"));
    assertThat(types.get(0).get("name").asString()).isEqualTo("web");
    assertThat(types.get(0).get("quantity").intValue()).isEqualTo(1);

    String path = "/apps/app-001/formation";
    JsonNode processes =
        Wire.json(legacy.send("PUT", path, "{\"web\":{\"size\":\"Standard-2X\"}}"));
    assertThat(processes.get(0).get("size").asString()).isEqualTo("Standard-2X");
    assertThat(legacy.send("PUT", path, "{\"web\":{\"size\":\"huge\"}}").statusCode())
        .isEqualTo(422);
    assertThat(legacy.send("PUT", path, "{\"clock\":{\"size\":\"Eco\"}}").statusCode())
        .isEqualTo(422);
    assertThat(legacy.send("PUT", path, "web=2X").statusCode()).isEqualTo(400);
  }

  @Test
  void theServerRestartsAndTheCacheIsPurged() throws Exception {
    String before = upid();

    assertThat(legacy.send("DELETE", "/apps/app-003/server", null).body()).isEmpty();
    assertThat(upid()).isNotEqualTo(before);
    assertThat(legacy.send("DELETE", "/apps/app-003/httpcache", null).body())
        .isEqualTo("HTTP cache purged");
    assertThat(legacy.get("/apps/app-003/logs").body())
        .contains("Stopping process with SIGTERM", "Purge HTTP cache by ann@example.com");
  }

  @Test
  void aStackIsPreparedAndTakenByTheNextDeploy(Sandbox sandbox) throws Exception {
    String path = "/apps/app-004/stack";
    assertThat(legacy.get(path).body()).doesNotContain("bamboo");
    assertThat(legacy.get(path + "?include_deprecated=true").body()).contains("bamboo");

    HttpResponse<String> prepared = legacy.send("PUT", path, "heroku-26");
    assertThat(prepared.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/plain");
    assertThat(prepared.body()).contains("heroku-24 -> heroku-26").doesNotEndWith("\n");
    assertThat(stack("heroku-26").get("requested").booleanValue()).isTrue();
    assertThat(stack("heroku-26").get("current").booleanValue()).isFalse();

    Wire v3 = Wire.v3(sandbox);
    JsonNode releases =
        Wire.json(v3.get("/apps/app-004/releases", "Range", "version ..;order=desc"));
    String slug = releases.get(0).at("/slug/id").asString();
    v3.send("POST", "/apps/app-004/releases", "{\"slug\":\"" + slug + "\"}");
    assertThat(stack("heroku-26").get("current").booleanValue()).isTrue();

    assertThat(legacy.send("PUT", path, "heroku-26").statusCode()).isEqualTo(422);
    assertThat(legacy.send("PUT", path, "heroku-99").body()).isEqualTo("Stack not found.");
  }

  @Test
  void featuresBelongToTheAccountOrToTheAppInTheQuery() throws Exception {
    String preboot = "/features/preboot?app=app-001";
    assertThat(legacy.get("/features").body()).contains("pipelines").doesNotContain("preboot");
    assertThat(legacy.get("/features?app=app-001").body()).contains("pipelines", "preboot");

    assertThat(legacy.send("POST", preboot, "accept=json").statusCode()).isEqualTo(201);
    assertThat(legacy.send("POST", preboot, null).statusCode()).isEqualTo(200);
    assertThat(enabled(preboot)).isTrue();
    assertThat(enabled("/features/preboot?app=app-002")).isFalse();
    assertThat(legacy.send("DELETE", preboot, null).statusCode()).isEqualTo(200);
    assertThat(enabled(preboot)).isFalse();
    assertThat(legacy.send("POST", "/features/pipelines", null).statusCode()).isEqualTo(201);
    assertThat(enabled("/features/pipelines?app=app-002")).isTrue();

    assertThat(legacy.send("POST", "/features/preboot", null).statusCode()).isEqualTo(422);
    assertThat(legacy.get("/features/no-such").body()).isEqualTo("Feature not found.");
    assertThat(legacy.get("/features?app=unknown").statusCode()).isEqualTo(404);
  }

  @Test
  void aSecondFactorIsAskedForBeforeAnAppChanges() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().twoFactor("111111", "222222").start()) {
      Wire heroku = Wire.legacy(sandbox, "application/json");
      String path = "/apps/app-001/server/maintenance";
      String code = "Heroku-Two-Factor-Code";

      HttpResponse<String> asked = heroku.send("POST", path, "maintenance_mode=1");
      assertThat(asked.statusCode()).isEqualTo(403);
      assertThat(asked.headers().firstValue("Heroku-Two-Factor-Required")).isPresent();
      assertThat(heroku.get(path).statusCode()).isEqualTo(200);

      HttpResponse<String> wrong = heroku.send("POST", path, "maintenance_mode=1", code, "000000");
      assertThat(wrong.statusCode()).isEqualTo(401);
      assertThat(Wire.json(wrong).get("id").asString()).isEqualTo("invalid_two_factor_code");

      assertThat(heroku.send("POST", path, "maintenance_mode=1", code, "111111").statusCode())
          .isEqualTo(200);
      assertThat(heroku.send("POST", path, "maintenance_mode=0", code, "111111").statusCode())
          .isEqualTo(401);

      String authorize = "/apps/app-001/pre-authorizations";
      assertThat(heroku.send("PUT", authorize, null).statusCode()).isEqualTo(403);
      assertThat(heroku.send("PUT", authorize, null, code, "222222").statusCode()).isEqualTo(200);
      assertThat(heroku.send("POST", path, "maintenance_mode=0").statusCode()).isEqualTo(200);
      assertThat(heroku.send("POST", "/apps/app-002/ps/restart", null).statusCode()).isEqualTo(403);
    }
    assertThat(legacy.send("PUT", "/apps/app-001/pre-authorizations", null).statusCode())
        .isEqualTo(422);
  }

  private String upid() throws Exception {
    return Wire.json(legacy.get("/apps/app-003/ps")).get(0).get("upid").asString();
  }

  private JsonNode stack(String name) throws Exception {
    return Wire.json(legacy.get("/apps/app-004/stack"))
        .valueStream()
        .filter(stack -> stack.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private boolean enabled(String path) throws Exception {
    return Wire.json(legacy.get(path)).get("enabled").booleanValue();
  }

  private static String created(Wire heroku) throws Exception {
    return Wire.json(heroku.get("/apps/slow-app")).get("create_status").asString();
  }
}
