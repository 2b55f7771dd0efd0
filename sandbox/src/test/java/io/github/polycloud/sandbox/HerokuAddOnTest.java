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
class HerokuAddOnTest {

  private V3Calls heroku;
  private Wire legacy;

  @BeforeEach
  void connect(Sandbox sandbox) {
    heroku = new V3Calls(sandbox);
    legacy = Wire.legacy(sandbox, "application/json");
  }

  @Test
  void configVarsAndAReleaseComeOnlyWithTheEndOfProvisioning() throws Exception {
    String app = heroku.newApp();
    JsonNode ordered =
        heroku.expect(
            201,
            "POST",
            app + "/addons",
            "{\"plan\":\"redistogo:nano\",\"attachment\":{\"name\":\"cache\"}}");
    assertThat(ordered.get("state").asString()).isEqualTo("provisioning");
    assertThat(ordered.get("config_vars").size()).isZero();

    String own = app + "/addons/" + ordered.get("name").asString();
    assertThat(heroku.expect(200, "GET", own, null).get("state").asString())
        .isEqualTo("provisioning");
    JsonNode done = heroku.expect(200, "GET", own, null);

    assertThat(done.get("state").asString()).isEqualTo("provisioned");
    assertThat(done.get("config_vars").toString()).isEqualTo("[\"CACHE_URL\"]");
    assertThat(heroku.expect(200, "GET", app + "/config-vars", null).has("CACHE_URL")).isTrue();
    assertThat(heroku.newestRelease(app).get("description").asString())
        .isEqualTo("Add redistogo:nano add-on");
  }

  @Test
  void configVarsComeEvenIfNobodyLooksAtTheAddOn() throws Exception {
    String app = heroku.newApp();
    heroku.expect(201, "POST", app + "/addons", "{\"plan\":\"heroku-postgresql\"}");

    assertThat(heroku.expect(200, "GET", app + "/config-vars", null).has("DATABASE_URL")).isFalse();
    assertThat(heroku.expect(200, "GET", app + "/config-vars", null).has("DATABASE_URL")).isTrue();
  }

  @Test
  void anAddOnThatTakesLogsGetsItsDrainUnderWhateverNameItHas() throws Exception {
    String app = heroku.newApp();
    String own = app + "/addons/My_Trail";
    heroku.expect(
        201, "POST", app + "/addons", "{\"plan\":\"papertrail:choklad\",\"name\":\"My_Trail\"}");

    heroku.expect(200, "GET", own, null);
    assertThat(heroku.expect(200, "GET", own, null).get("state").asString())
        .isEqualTo("provisioned");
    assertThat(heroku.expect(200, "GET", app + "/log-drains", null).size()).isOne();
  }

  @Test
  void aPlanIsChangedWithinItsServiceByWordOrByObject() throws Exception {
    String app = heroku.newApp();
    String own = app + "/addons/" + provisioned(app, "redistogo:nano");

    JsonNode bigger = heroku.expect(200, "PATCH", own, "{\"plan\":{\"name\":\"redistogo:mini\"}}");
    assertThat(bigger.at("/plan/name").asString()).isEqualTo("redistogo:mini");
    assertThat(bigger.at("/billed_price/cents").intValue()).isEqualTo(900);
    heroku.expect(
        200,
        "PATCH",
        own,
        "{\"plan\":\"redistogo:nano\",\"name\":\"renamed-by-" + app.length() + "\"}");
    heroku.expect(404, "GET", own, null);
    String renamed = app + "/addons/renamed-by-" + app.length();
    heroku.expect(422, "PATCH", renamed, "{\"plan\":\"papertrail:fixa\"}");
    heroku.expect(404, "PATCH", renamed, "{\"plan\":\"redistogo:none\"}");
  }

  @Test
  void aRemovedAddOnTakesItsConfigVarsWithIt() throws Exception {
    String app = heroku.newApp();
    String own = app + "/addons/" + provisioned(app, "heroku-postgresql:dev");

    assertThat(heroku.expect(200, "DELETE", own, null).get("state").asString())
        .isEqualTo("deprovisioned");

    assertThat(heroku.expect(200, "GET", app + "/config-vars", null).size()).isZero();
    heroku.refused(404, "not_found", "add_on", "DELETE", own, null);
  }

  @Test
  void aTakenAttachmentNameIsGivenAwayOnlyAfterConfirmation() throws Exception {
    String app = heroku.newApp();
    String name = app.substring("/apps/".length());
    String first = provisioned(app, "heroku-postgresql:dev");
    String order = "{\"plan\":\"heroku-postgresql:dev\",\"attachment\":{\"name\":\"DATABASE\"}%s}";

    HttpResponse<String> asked = heroku.wire().send("POST", app + "/addons", order.formatted(""));
    assertThat(asked.statusCode()).isEqualTo(423);
    assertThat(Wire.json(asked).get("id").asString()).isEqualTo("confirmation_required");
    assertThat(asked.headers().firstValue("X-Confirmation-Required")).contains(name);
    assertThat(heroku.expect(200, "GET", app + "/addons", null).size()).isEqualTo(1);

    heroku.expect(201, "POST", app + "/addons", order.formatted(",\"confirm\":\"" + name + "\""));
    assertThat(heroku.expect(200, "GET", "/addons/" + first + "/addon-attachments", null).size())
        .isZero();
  }

  @Test
  void anAttachmentNamesAddOnAndAppByWordOrByObject() throws Exception {
    String app = heroku.newApp();
    String addOn = provisioned(app, "papertrail:choklad");

    JsonNode made =
        heroku.expect(
            201,
            "POST",
            "/addon-attachments",
            "{\"addon\":{\"name\":\"%s\"},\"app\":{\"name\":\"%s\"},\"name\":\"LOGGER\"}"
                .formatted(addOn, app.substring("/apps/".length())));

    assertThat(made.at("/addon/name").asString()).isEqualTo(addOn);
    heroku.invalid("POST", "/addon-attachments", "{\"addon\":{},\"app\":\"x\"}", "name");
  }

  @Test
  void anotherAppIsAttachedUnderANameOfItsOwnAndDetachedAgain() throws Exception {
    String app = heroku.newApp();
    String other = heroku.newApp();
    String addOn = provisioned(app, "heroku-postgresql:dev");
    JsonNode made =
        heroku.expect(
            201,
            "POST",
            "/addon-attachments",
            "{\"addon\":\"%s\",\"app\":\"%s\",\"name\":\"ARCHIVE\"}"
                .formatted(addOn, other.substring("/apps/".length())));

    assertThat(made.at("/addon/app/name").asString()).isEqualTo(app.substring("/apps/".length()));
    assertThat(heroku.expect(200, "GET", other + "/config-vars", null).has("ARCHIVE_URL")).isTrue();
    heroku.expect(200, "GET", other + "/addon-attachments/ARCHIVE", null);
    JsonNode both = heroku.expect(200, "GET", "/addons/" + addOn + "/addon-attachments", null);
    assertThat(both.size()).isEqualTo(2);
    JsonNode found =
        heroku.expect(
            200,
            "POST",
            "/actions/addon-attachments/resolve",
            "{\"addon_attachment\":\"" + other.substring("/apps/".length()) + "::ARCHIVE\"}");
    assertThat(found.get(0).get("id")).isEqualTo(made.get("id"));

    String own = "/addon-attachments/" + made.get("id").asString();
    heroku.expect(200, "DELETE", own, null);
    heroku.refused(404, "not_found", "add_on attachment", "GET", own, null);
    assertThat(heroku.expect(200, "GET", other + "/config-vars", null).size()).isZero();
  }

  @Test
  void aProviderConfiguresWhatItProvisionedAndTheAppsFollow() throws Exception {
    String app = heroku.newApp();
    JsonNode ordered = heroku.expect(201, "POST", app + "/addons", "{\"plan\":\"websolr:cobalt\"}");
    String own = "/addons/" + ordered.get("id").asString();
    assertThat(heroku.expect(200, "POST", own + "/actions/provision", null).get("state").asString())
        .isEqualTo("provisioned");

    JsonNode config =
        heroku.expect(
            200,
            "PATCH",
            own + "/config",
            "{\"config\":[{\"name\":\"WEBSOLR_URL\",\"value\":null},"
                + "{\"name\":\"WEBSOLR_HOST\",\"value\":\"solr\"}]}");

    assertThat(config.toString()).isEqualTo("[{\"name\":\"WEBSOLR_HOST\",\"value\":\"solr\"}]");
    assertThat(heroku.expect(200, "GET", app + "/config-vars", null).toString())
        .isEqualTo("{\"WEBSOLR_HOST\":\"solr\"}");
    heroku.expect(200, "POST", own + "/actions/deprovision", null);
    heroku.expect(404, "GET", own + "/config", null);
  }

  @Test
  void aWordResolvesToAddOnsByAttachmentServiceOrName() throws Exception {
    String app = heroku.newApp();
    String addOn = provisioned(app, "heroku-postgresql:dev");
    String name = app.substring("/apps/".length());
    for (String word : new String[] {addOn, "DATABASE", "heroku-postgresql"}) {
      JsonNode found =
          heroku.expect(
              200,
              "POST",
              "/actions/addons/resolve",
              "{\"addon\":\"%s\",\"app\":\"%s\"}".formatted(word, name));
      assertThat(found.get(0).get("name").asString()).isEqualTo(addOn);
    }
    assertThat(
            heroku
                .expect(
                    200,
                    "POST",
                    "/actions/addons/resolve",
                    "{\"addon\":\"%s::DATABASE\"}".formatted(name))
                .at("/0/name")
                .asString())
        .isEqualTo(addOn);
    heroku.refused(
        404, "not_found", "add_on", "POST", "/actions/addons/resolve", "{\"addon\":\"none\"}");
    heroku.refused(422, "invalid_params", null, "POST", "/actions/addons/resolve", "{}");
  }

  @Test
  void bothDialectsSeeTheSameAddOns() throws Exception {
    String app = heroku.newApp();
    legacy.send("POST", app + "/addons/papertrail", null);
    JsonNode addOn = heroku.expect(200, "GET", app + "/addons", null).get(0);
    assertThat(addOn.get("state").asString()).isEqualTo("provisioned");

    heroku.expect(200, "DELETE", app + "/addons/" + addOn.get("id").asString(), null);

    assertThat(Wire.json(legacy.get(app + "/addons")).size()).isZero();
    assertThat(heroku.expect(200, "GET", "/users/~/addons", null).isArray()).isTrue();
  }

  @Test
  void theCatalogueIsFoundByIdAndByName() throws Exception {
    JsonNode service = heroku.expect(200, "GET", "/addon-services/redistogo", null);
    assertThat(service.get("supports_sharing").booleanValue()).isTrue();
    String own = "/addon-services/" + service.get("id").asString();
    JsonNode plans = heroku.expect(200, "GET", own + "/plans", null);
    assertThat(plans.size()).isEqualTo(2);
    JsonNode plan = heroku.expect(200, "GET", own + "/plans/mini", null);
    assertThat(heroku.expect(200, "GET", "/plans/redistogo%3Amini", null)).isEqualTo(plan);
    assertThat(heroku.expect(200, "GET", "/plans/" + plan.get("id").asString(), null))
        .isEqualTo(plan);

    int regions = heroku.expect(200, "GET", "/regions", null).size();
    assertThat(heroku.expect(200, "GET", own + "/region-capabilities", null).size())
        .isEqualTo(regions);
    JsonNode inFrankfurt =
        heroku.expect(200, "GET", "/regions/frankfurt/addon-region-capabilities", null);
    assertThat(inFrankfurt.get(0).at("/region/name").asString()).isEqualTo("frankfurt");
    assertThat(heroku.expect(200, "GET", "/addon-region-capabilities", null).size())
        .isEqualTo(regions * heroku.expect(200, "GET", "/addon-services", null).size());
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /addon-services/none, addon_service",
    "GET, /plans/none, plan",
    "GET, /addons/none, add_on",
    "GET, /addons/none/config, add_on",
    "GET, /addon-attachments/none, add_on attachment",
    "GET, /apps/app-001/addon-attachments/NONE, add_on attachment",
    "GET, /users/bob@example.com/addons, user",
    "GET, /apps/none/addons, app"
  })
  void whatIsNotThereIsNamed(String method, String path, String resource) throws Exception {
    heroku.refused(404, "not_found", resource, method, path, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/apps/app-002/addons|{}|plan",
        "/apps/app-002/addons|{\"plan\":\"deployhooks:http\"}|url",
        "/apps/app-002/addons|{\"plan\":\"redistogo:nano\",\"name\":\"no good\"}|name",
        "/addon-attachments|{\"app\":\"app-002\"}|addon"
      })
  void aMissingOrBadFieldIsNamed(String path, String body, String field) throws Exception {
    assertThat(
            heroku
                .refused(422, "invalid_params", null, "POST", path, body)
                .get("message")
                .asString())
        .contains(field);
  }

  private String provisioned(String app, String plan) throws Exception {
    JsonNode ordered = heroku.expect(201, "POST", app + "/addons", "{\"plan\":\"" + plan + "\"}");
    heroku.expect(
        200, "POST", "/addons/" + ordered.get("id").asString() + "/actions/provision", null);
    return ordered.get("name").asString();
  }
}
