// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class HerokuTeamTest {

  @AutoClose private final Sandbox sandbox = Sandbox.start();
  private final Wire heroku = Wire.v3(sandbox);

  @BeforeEach
  void makeATeam() throws Exception {
    expect(201, "POST", "/teams", "{\"name\":\"acme\"}");
  }

  @Test
  void aTeamLivesThroughCreationChangeAndRemoval() throws Exception {
    JsonNode team = expect(200, "GET", "/teams/acme", null);
    assertThat(team.get("role").asString()).isEqualTo("admin");
    assertThat(team.get("type").asString()).isEqualTo("team");

    String path = "/teams/" + team.get("id").asString();
    expect(200, "PATCH", path, "{\"name\":\"emca\",\"default\":true}");
    assertThat(expect(200, "GET", "/account", null).at("/default_team/name").asString())
        .isEqualTo("emca");
    expect(200, "DELETE", "/teams/emca", null);

    assertThat(expect(404, "GET", path, null).get("resource").asString()).isEqualTo("team");
    assertThat(expect(200, "GET", "/account", null).get("default_team").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"name\":\"acme\"}", "{\"name\":\"No Name\"}"})
  void aTeamNeedsANameOfItsOwn(String body) throws Exception {
    assertThat(expect(422, "POST", "/teams", body).get("id").asString())
        .isEqualTo("invalid_params");
  }

  @Test
  void membersComeChangeAndGoByIdOrEmail() throws Exception {
    String members = "/teams/acme/members";
    expect(201, "POST", members, member("eve@example.com", "member"));
    expect(422, "POST", members, member("eve@example.com", "member"));
    expect(200, "PUT", members, member("eve@example.com", "viewer"));
    expect(201, "PUT", members, member("joe@example.com", "member"));
    JsonNode joe = expect(200, "PATCH", members, member("joe@example.com", "admin"));
    assertThat(joe.get("role").asString()).isEqualTo("admin");
    assertThat(expect(200, "GET", members, null).size()).isEqualTo(3);

    expect(200, "DELETE", members + "/" + joe.get("id").asString(), null);
    expect(200, "DELETE", members + "/eve@example.com", null);
    expect(404, "DELETE", members + "/eve@example.com", null);
    expect(404, "PATCH", members, member("eve@example.com", "admin"));
    expect(422, "POST", members, member("eve@example.com", "king"));
    expect(422, "POST", members, "{\"email\":\"eve@example.com\"}");
  }

  @Test
  void theLastAdminStays() throws Exception {
    expect(422, "DELETE", "/teams/acme/members/" + sandbox.heroku().email(), null);
    expect(422, "PATCH", "/teams/acme/members", member(sandbox.heroku().email(), "member"));
  }

  @Test
  void anAcceptedInvitationMakesAMemberAndARevokedOneNone() throws Exception {
    String invitations = "/teams/acme/invitations";
    JsonNode first = expect(200, "PUT", invitations, member("eve@example.com", "member"));
    JsonNode again = expect(200, "PUT", invitations, member("eve@example.com", "admin"));
    assertThat(again.get("id")).isEqualTo(first.get("id"));

    String token = "/teams/invitations/" + first.get("id").asString();
    assertThat(expect(200, "GET", token, null).get("role").asString()).isEqualTo("admin");
    assertThat(expect(201, "POST", token + "/accept", null).get("email").asString())
        .isEqualTo("eve@example.com");
    expect(404, "POST", token + "/accept", null);
    expect(422, "PUT", invitations, member("eve@example.com", "member"));

    String other =
        expect(200, "PUT", invitations, member("joe@example.com", "member")).get("id").asString();
    expect(404, "DELETE", "/teams/example-team/invitations/" + other, null);
    expect(200, "DELETE", invitations + "/" + other, null);
    assertThat(expect(200, "GET", invitations, null).isEmpty()).isTrue();
  }

  @Test
  void aTeamsAppIsTheAppEverybodySees() throws Exception {
    String body = "{\"name\":\"team-app\",\"team\":\"acme\",\"locked\":true,\"region\":\"eu\"}";
    JsonNode made = expect(201, "POST", "/teams/apps", body);
    assertThat(made.get("locked").booleanValue()).isTrue();
    assertThat(made.at("/owner/email").asString()).isEqualTo("acme@herokumanager.com");

    JsonNode seen = expect(200, "GET", "/apps/team-app", null);
    assertThat(seen.get("id")).isEqualTo(made.get("id"));
    assertThat(seen.at("/team/name").asString()).isEqualTo("acme");
    assertThat(expect(200, "GET", "/teams/acme/apps", null).size()).isEqualTo(1);
    String mine = "/teams/acme/members/" + sandbox.heroku().email() + "/apps";
    assertThat(expect(200, "GET", mine, null).size()).isEqualTo(1);
    expect(422, "DELETE", "/teams/acme", null);
    expect(404, "POST", "/teams/apps", "{\"team\":\"unknown\"}");

    expect(200, "DELETE", "/apps/team-app", null);
    assertThat(expect(200, "GET", "/teams/acme/apps", null).isEmpty()).isTrue();
  }

  @Test
  void anAppMovesFromItsOwnerToATeamAndBack() throws Exception {
    String path = "/teams/apps/app-001";
    expect(200, "PATCH", path, "{\"locked\":true}");
    JsonNode given = expect(200, "PATCH", path, "{\"owner\":\"acme\"}");
    assertThat(given.at("/team/name").asString()).isEqualTo("acme");
    assertThat(given.get("locked").booleanValue()).isTrue();

    JsonNode back = expect(200, "PATCH", path, "{\"owner\":\"~\"}");
    assertThat(back.get("team").isNull()).isTrue();
    assertThat(back.at("/owner/email").asString()).isEqualTo(sandbox.heroku().email());
    expect(422, "PATCH", path, "{\"owner\":\"stranger@example.com\"}");
    expect(422, "PATCH", path, "{}");
  }

  @Test
  void collaboratorsOfATeamsAppHavePermissions() throws Exception {
    String all = "/teams/apps/app-001/collaborators";
    String permissions = ",\"permissions\":[\"deploy\",\"view\"]}";
    JsonNode eve = expect(201, "POST", all, "{\"user\":\"eve@example.com\"" + permissions);
    assertThat(eve.at("/permissions/0/name").asString()).isEqualTo("deploy");

    JsonNode less = expect(200, "PATCH", all + "/eve@example.com", "{\"permissions\":[\"view\"]}");
    assertThat(less.get("permissions").size()).isEqualTo(1);
    assertThat(expect(200, "GET", all, null).size()).isEqualTo(2);
    expect(422, "PATCH", all + "/eve@example.com", "{\"permissions\":[\"fly\"]}");
    expect(422, "PATCH", all + "/eve@example.com", "{}");
    expect(422, "POST", all, "{}");
    expect(200, "DELETE", all + "/" + eve.get("id").asString(), null);
    expect(404, "GET", all + "/eve@example.com", null);
    assertThat(expect(200, "GET", "/teams/permissions", null).size()).isEqualTo(4);
  }

  @Test
  void permissionsShowAppsAndSpacesWithTheirPeople() throws Exception {
    expect(200, "PATCH", "/teams/apps/app-001", "{\"owner\":\"acme\"}");
    expect(201, "POST", "/spaces", "{\"name\":\"room\",\"team\":\"acme\"}");

    JsonNode all = expect(200, "GET", "/teams/acme/permissions", null);

    assertThat(all.valueStream().map(one -> one.get("type").asString()))
        .containsExactlyInAnyOrder("app", "space");
  }

  @Test
  void identityProvidersLiveThroughCreationChangeAndRemoval() throws Exception {
    String all = "/teams/acme/identity-providers";
    String body =
        "{\"certificate\":\"pem\",\"entity_id\":\"https://idp.example.com\","
            + "\"sso_target_url\":\"https://idp.example.com/login\"}";
    String path = all + "/" + expect(201, "POST", all, body).get("id").asString();

    JsonNode changed = expect(200, "PATCH", path, "{\"certificate\":\"other\"}");
    assertThat(changed.get("certificate").asString()).isEqualTo("other");
    assertThat(changed.get("entity_id").asString()).isEqualTo("https://idp.example.com");
    assertThat(expect(200, "GET", all, null).size()).isEqualTo(1);
    expect(200, "DELETE", path, null);
    expect(404, "DELETE", path, null);
    expect(422, "POST", all, "{\"certificate\":\"pem\"}");
  }

  @Test
  void addOnServicesAreAllowedOneByOne() throws Exception {
    String all = "/teams/acme/allowed-addon-services";
    JsonNode allowed = expect(200, "POST", all, "{\"addon_service\":\"heroku-postgresql\"}");
    assertThat(allowed.at("/0/addon_service/name").asString()).isEqualTo("heroku-postgresql");

    expect(422, "POST", all, "{\"addon_service\":\"heroku-postgresql\"}");
    expect(422, "POST", all, "{}");
    expect(404, "POST", all, "{\"addon_service\":\"nothing\"}");
    expect(200, "DELETE", all + "/heroku-postgresql", null);
    assertThat(expect(200, "GET", all, null).isEmpty()).isTrue();
  }

  @Test
  void aTeamSeesTheAddOnsOfItsAppsAndNoOthers() throws Exception {
    expect(200, "PATCH", "/teams/apps/app-001", "{\"owner\":\"acme\"}");
    expect(201, "POST", "/apps/app-001/addons", "{\"plan\":\"papertrail:choklad\"}");
    expect(201, "POST", "/apps/app-002/addons", "{\"plan\":\"papertrail:choklad\"}");

    JsonNode addOns = expect(200, "GET", "/teams/acme/addons", null);

    assertThat(addOns.size()).isEqualTo(1);
    assertThat(addOns.at("/0/app/name").asString()).isEqualTo("app-001");
  }

  @Test
  void featuresPreferencesAndStandingAreTold() throws Exception {
    JsonNode features = expect(200, "GET", "/teams/acme/features", null);
    String name = features.at("/0/name").asString();
    assertThat(expect(200, "GET", "/teams/acme/features/" + name, null)).isEqualTo(features.get(0));
    expect(404, "GET", "/teams/acme/features/none", null);

    expect(200, "PATCH", "/teams/acme/preferences", "{\"addons-controls\":true}");
    JsonNode preferences = expect(200, "GET", "/teams/acme/preferences", null);
    assertThat(preferences.get("addons-controls").booleanValue()).isTrue();
    assertThat(preferences.get("default-permission").asString()).isEqualTo("member");
    expect(200, "GET", "/teams/acme/delinquency", null);
    expect(404, "GET", "/teams/unknown/delinquency", null);
  }

  @Test
  void anInvoiceIsTheSumOfItsParts() throws Exception {
    for (JsonNode invoice : expect(200, "GET", "/teams/acme/invoices", null)) {
      assertThat(invoice.get("charges_total").longValue())
          .isEqualTo(
              invoice.get("platform_total").longValue()
                  + invoice.get("database_total").longValue()
                  + invoice.get("addons_total").longValue());
      String path = "/teams/acme/invoices/" + invoice.get("number").asString();
      assertThat(expect(200, "GET", path, null)).isEqualTo(invoice);
    }
    expect(404, "GET", "/teams/acme/invoices/1", null);
  }

  @Test
  void usageCountsTheDynosOfTheTeamsApps() throws Exception {
    expect(200, "PATCH", "/teams/apps/app-001", "{\"owner\":\"acme\"}");

    JsonNode months = expect(200, "GET", "/teams/acme/usage/monthly?start=2026-01", null);
    JsonNode days =
        expect(200, "GET", "/teams/acme/usage/daily?start=2026-01-30&end=2026-02-02", null);

    assertThat(months.at("/0/month").asString()).isEqualTo("2026-01");
    assertThat(months.at("/0/dynos").doubleValue()).isEqualTo(1.0);
    assertThat(months.at("/0/apps/0/app_name").asString()).isEqualTo("app-001");
    assertThat(days.valueStream().map(day -> day.get("date").asString()))
        .containsExactly("2026-01-30", "2026-01-31", "2026-02-01", "2026-02-02");
    assertThat(days.at("/0/dynos").doubleValue()).isBetween(0.01, 0.1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "daily",
        "monthly?end=2026-01",
        "daily?start=yesterday",
        "daily?start=2026-02-01&end=2026-01-01"
      })
  void usageNeedsAStartAndBoundsInOrder(String query) throws Exception {
    expect(422, "GET", "/teams/acme/usage/" + query, null);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /organizations, 200",
    "PATCH, /organizations/acme, 200",
    "GET, /organizations/acme/members, 200",
    "GET, /organizations/acme/apps, 200",
    "GET, /organizations/apps, 200",
    "POST, /organizations/apps, 201",
    "GET, /organizations/apps/app-001, 200",
    "GET, /organizations/apps/app-001/collaborators, 200",
    "GET, /organizations/unknown/apps, 404"
  })
  void teamsStillAnswerToTheirFormerName(String method, String path, int status) throws Exception {
    expect(status, method, path, null);
  }

  private static String member(String email, String role) {
    return "{\"email\":\"%s\",\"role\":\"%s\"}".formatted(email, role);
  }

  private JsonNode expect(int status, String method, String path, String body) throws Exception {
    HttpResponse<String> response = heroku.send(method, path, body);
    assertThat(response.statusCode())
        .as("%s %s: %s", method, path, response.body())
        .isEqualTo(status);
    return Wire.json(response);
  }
}
