// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SandboxExtension.class)
class LegacyAddOnsTest {

  private Wire legacy;

  @BeforeEach
  void connect(Sandbox sandbox) {
    legacy = Wire.legacy(sandbox, "application/json");
  }

  @Test
  void theCatalogueHasPlansWithPrices() throws Exception {
    JsonNode plans = Wire.json(legacy.get("/addons"));

    assertThat(plans.size()).isGreaterThan(3);
    assertThat(plans.get(0).at("/price/unit").asString()).isEqualTo("month");
    assertThat(plans.get(0).get("configured").booleanValue()).isFalse();
  }

  @Test
  void anAddOnIsInstalledChangedAndRemovedEachWithARelease() throws Exception {
    String path = path("app-001", "papertrail%3Achoklad");
    int releases = releases("app-001");

    JsonNode installed = Wire.json(legacy.send("POST", path, null));
    assertThat(installed.get("status").asString()).isEqualTo("Installed");
    assertThat(installed.get("price").asString()).isEqualTo("free");
    assertThat(config("app-001").has("PAPERTRAIL_API_URL")).isTrue();
    assertThat(Wire.json(legacy.get("/apps/app-001/releases/current")).get("addons").toString())
        .isEqualTo("[\"papertrail:choklad\"]");

    JsonNode changed = Wire.json(legacy.send("PUT", path("app-001", "papertrail%3Afixa"), null));
    assertThat(changed.get("price").asString()).isEqualTo("$7/mo");
    JsonNode list = Wire.json(legacy.get("/apps/app-001/addons"));
    assertThat(list.get(0).get("name").asString()).isEqualTo("papertrail:fixa");
    assertThat(list.get(0).get("configured").booleanValue()).isTrue();

    assertThat(legacy.send("DELETE", path("app-001", "papertrail"), null).statusCode())
        .isEqualTo(200);
    assertThat(config("app-001").has("PAPERTRAIL_API_URL")).isFalse();
    assertThat(releases("app-001")).isEqualTo(releases + 3);
    assertThat(legacy.get("/apps/app-001/logs").body()).contains("Add papertrail:choklad add-on");
  }

  @Test
  void anAttachmentNamesTheConfigVarAndTheResource() throws Exception {
    legacy.send("POST", path("app-002", "redistogo"), null);

    JsonNode attachment = Wire.json(legacy.get("/apps/app-002/attachments")).get(0);

    assertThat(attachment.get("config_var").asString()).isEqualTo("REDISTOGO_URL");
    assertThat(attachment.at("/resource/type").asString()).isEqualTo("redistogo:nano");
    assertThat(attachment.at("/resource/value").asString())
        .isEqualTo(config("app-002").get("REDISTOGO_URL").asString());
  }

  @Test
  void optionsComeInBracketsAndAreAskedFor() throws Exception {
    String path = path("app-003", "deployhooks%3Ahttp");

    assertThat(legacy.send("POST", path, null).statusCode()).isEqualTo(422);
    assertThat(legacy.send("POST", path, "config%5Burl%5D=http://example.com").statusCode())
        .isEqualTo(200);
  }

  @Test
  void aPlanThatAsksFirstNamesTheAppToConfirmBy() throws Exception {
    String path = path("app-004", "heroku-postgresql%3Acrane");

    HttpResponse<String> asked = legacy.send("POST", path, null);
    assertThat(asked.statusCode()).isEqualTo(423);
    assertThat(asked.headers().firstValue("X-Confirmation-Required")).contains("app-004");
    assertThat(legacy.send("POST", path, "confirm=app-001").statusCode()).isEqualTo(423);
    assertThat(config("app-004").has("DATABASE_URL")).isFalse();

    assertThat(legacy.send("POST", path, "confirm=app-004").statusCode()).isEqualTo(200);
    assertThat(legacy.send("DELETE", path, null).statusCode()).isEqualTo(423);
    assertThat(legacy.send("DELETE", path + "?confirm=app-004", null).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, no-such-service, 404",
    "POST, papertrail%3Anothing, 404",
    "PUT, websolr, 422",
    "DELETE, websolr, 422",
    "POST, redistogo%3Amini, 422",
    "PUT, redistogo%3Anano, 422"
  })
  void whatCannotBeIsRefused(String method, String addOn, int status) throws Exception {
    legacy.send("POST", path("app-005", "redistogo"), null);

    HttpResponse<String> response = legacy.send(method, path("app-005", addOn), null);

    assertThat(response.statusCode()).isEqualTo(status);
    if (status == 404) {
      assertThat(response.body()).isEqualTo("Add-on not found.");
    }
  }

  @Test
  void anUnverifiedAccountPaysForNothingUntilBillingIsConfirmed() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().unverified().start()) {
      Wire heroku = Wire.legacy(sandbox, "application/json");
      String paid = path("app-001", "websolr");

      assertThat(Wire.json(heroku.get("/user")).get("verified").booleanValue()).isFalse();
      assertThat(heroku.send("POST", path("app-001", "papertrail"), null).statusCode())
          .isEqualTo(200);
      HttpResponse<String> refused = heroku.send("POST", paid, null);
      assertThat(refused.statusCode()).isEqualTo(402);
      assertThat(Wire.json(refused).get("error").asString()).contains("Verify your account");

      String confirm = "/confirm_billing";
      assertThat(heroku.send("POST", "/user/bob%40example.com" + confirm, null).statusCode())
          .isEqualTo(404);
      assertThat(heroku.send("POST", "/user/ann%40example.com" + confirm, null).statusCode())
          .isEqualTo(200);
      assertThat(heroku.send("POST", paid, null).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aReleaseWithOtherAddOnsIsNoTargetForARollback() throws Exception {
    try (Sandbox sandbox = Sandbox.start()) {
      Wire heroku = Wire.legacy(sandbox, "application/json");
      heroku.send("POST", path("app-001", "papertrail"), null);
      heroku.send("PUT", "/apps/app-001/config_vars", "{\"A\":\"1\"}");

      assertThat(heroku.send("POST", "/apps/app-001/releases", "rollback=v3").statusCode())
          .isEqualTo(422);
      assertThat(heroku.send("POST", "/apps/app-001/releases", null).statusCode()).isEqualTo(200);
    }
  }

  private int releases(String app) throws Exception {
    return Wire.json(legacy.get("/apps/" + app + "/releases")).size();
  }

  private JsonNode config(String app) throws Exception {
    return Wire.json(legacy.get("/apps/" + app + "/config_vars"));
  }

  private static String path(String app, String addOn) {
    return "/apps/" + app + "/addons/" + addOn;
  }
}
