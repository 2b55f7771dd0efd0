// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SandboxExtension.class)
class TwoDialectsTest {

  private Wire v3;
  private Wire legacy;

  @BeforeEach
  void connect(Sandbox sandbox) {
    v3 = Wire.v3(sandbox);
    legacy = Wire.legacy(sandbox, "application/json");
  }

  @Test
  void aLegacyRollbackNamesItsTargetAndIsANewReleaseInV3() throws Exception {
    v3.send("PATCH", "/apps/app-001/config-vars", "{\"STATE\":\"good\"}");
    JsonNode good = Wire.json(legacy.get("/apps/app-001/releases/current"));
    String name = good.get("name").asString();
    v3.send("PATCH", "/apps/app-001/config-vars", "{\"STATE\":\"bad\"}");

    HttpResponse<String> response =
        legacy.send("POST", "/apps/app-001/releases?rollback=" + name, null);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo(name);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/plain");
    JsonNode made =
        Wire.json(v3.get("/apps/app-001/releases", "Range", "version ..; max=1, order=desc"))
            .get(0);
    assertThat(made.get("description").asString()).isEqualTo("Rollback to " + name);
    assertThat(made.get("current").booleanValue()).isTrue();
    assertThat(Wire.json(v3.get("/apps/app-001/config-vars")).get("STATE").asString())
        .isEqualTo("good");
  }

  @Test
  void aRollbackWithoutANameGoesOneBackAndToNowhereIsRefused() throws Exception {
    int releases = Wire.json(legacy.get("/apps/app-002/releases")).size();

    assertThat(legacy.send("POST", "/apps/app-002/releases", null).body())
        .isEqualTo("v" + (releases - 1));
    HttpResponse<String> nowhere = legacy.send("POST", "/apps/app-002/releases", "rollback=v999");
    assertThat(nowhere.statusCode()).isEqualTo(404);
    assertThat(nowhere.body()).isEqualTo("Record not found.");
    assertThat(Wire.json(legacy.get("/apps/app-002/releases")).size()).isEqualTo(releases + 1);
  }

  @Test
  void anAppMadeInOneDialectIsChangedAndRemovedInTheOther() throws Exception {
    legacy.send("POST", "/apps", "app[name]=born-in-2008");
    v3.send("PATCH", "/apps/born-in-2008", "{\"name\":\"lives-in-2026\",\"maintenance\":true}");

    assertThat(legacy.get("/apps/lives-in-2026/server/maintenance").body()).contains("true");
    legacy.send("DELETE", "/apps/lives-in-2026", null);
    assertThat(v3.get("/apps/lives-in-2026").statusCode()).isEqualTo(404);
  }

  @Test
  void scalingInLegacyShowsAsDynosInV3() throws Exception {
    legacy.send("POST", "/apps/app-003/ps/scale", "type=worker&qty=2");

    assertThat(v3.get("/apps/app-003/dynos/worker.2").statusCode()).isEqualTo(200);
    assertThat(Wire.json(v3.get("/apps/app-003/formation/worker")).get("quantity").intValue())
        .isEqualTo(2);
  }

  @Test
  void onePathAnswersEachDialectInItsOwnShape() throws Exception {
    assertThat(Wire.json(v3.get("/account")).has("two_factor_authentication")).isTrue();
    assertThat(Wire.json(legacy.get("/account")).has("api_key")).isTrue();
    assertThat(legacy.get("/apps/app-001/config-vars").statusCode()).isEqualTo(406);
    assertThat(v3.get("/user").statusCode()).isEqualTo(404);
  }
}
