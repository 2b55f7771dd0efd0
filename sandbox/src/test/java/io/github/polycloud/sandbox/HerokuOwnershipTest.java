// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SandboxExtension.class)
class HerokuOwnershipTest {

  private static final String TRANSFERS = "/account/app-transfers";

  private V3Calls heroku;
  private String app;

  @BeforeEach
  void connect(Sandbox sandbox) throws Exception {
    heroku = new V3Calls(sandbox);
    app = heroku.newApp();
  }

  @Test
  void anAcceptedTransferMovesTheOwnerAndADeclinedOneDoesNot() throws Exception {
    String declined = TRANSFERS + "/" + offer("bob@example.com").get("id").asString();
    heroku.expect(200, "PATCH", declined, "{\"state\":\"declined\"}");
    assertThat(owner()).isEqualTo("ann@example.com");

    JsonNode offered = offer("bob@example.com");
    assertThat(offered.get("state").asString()).isEqualTo("pending");
    assertThat(offered.at("/recipient/email").asString()).isEqualTo("bob@example.com");
    String own = TRANSFERS + "/" + offered.get("id").asString();
    assertThat(heroku.expect(200, "PATCH", own, "{\"state\":\"accepted\"}").get("state").asString())
        .isEqualTo("accepted");

    assertThat(owner()).isEqualTo("bob@example.com");
    heroku.refused(422, "invalid_params", null, "PATCH", own, "{\"state\":\"declined\"}");
    heroku.expect(200, "DELETE", own, null);
    heroku.refused(404, "not_found", "app_transfer", "GET", own, null);
  }

  @Test
  void anAppIsNotOfferedTwiceNorToItsOwnerNorToNobody() throws Exception {
    offer("bob@example.com");

    refusedOffer(422, "invalid_params", null, "carol@example.com");
    app = heroku.newApp();
    refusedOffer(422, "invalid_params", null, "~");
    refusedOffer(404, "not_found", "user", "01234567-89ab-cdef-0123-456789abcdef");
    heroku.refused(422, "invalid_params", null, "POST", TRANSFERS, "{}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/account/features/pipelines", "/features/preboot"})
  void aFeatureIsSwitchedOnAndOff(String path) throws Exception {
    String own = path.startsWith("/account") ? path : app + path;

    assertThat(enabled(heroku.expect(200, "PATCH", own, "{\"enabled\":true}"))).isTrue();
    JsonNode on = heroku.expect(200, "GET", own, null);
    assertThat(enabled(on)).isTrue();
    String list = own.substring(0, own.lastIndexOf('/'));
    assertThat(heroku.expect(200, "GET", list, null).toString()).contains(on.toString());
    assertThat(heroku.expect(200, "GET", list + "/" + on.get("id").asString(), null)).isEqualTo(on);
    assertThat(enabled(heroku.expect(200, "PATCH", own, "{\"enabled\":false}"))).isFalse();
    heroku.refused(422, "invalid_params", null, "PATCH", own, "{}");
  }

  @Test
  void aFeatureOfAnAppIsNoneOfTheAccountAndShowsInLegacy(Sandbox sandbox) throws Exception {
    heroku.refused(404, "not_found", "feature", "GET", "/account/features/preboot", null);
    heroku.refused(404, "not_found", "feature", "GET", app + "/features/pipelines", null);
    heroku.expect(200, "PATCH", app + "/features/preboot", "{\"enabled\":true}");

    JsonNode legacy =
        Wire.json(
            Wire.legacy(sandbox, "application/json")
                .get("/features/preboot?app=" + app.substring("/apps/".length())));
    assertThat(enabled(legacy)).isTrue();
  }

  @Test
  void aFilterFindsAppsAsTeamsSeeThem() throws Exception {
    String id = heroku.expect(200, "GET", app, null).get("id").asString();

    JsonNode found =
        heroku.expect(200, "POST", "/filters/apps", "{\"in\":{\"id\":[\"" + id + "\"]}}");

    assertThat(found.size()).isEqualTo(1);
    assertThat(found.get(0).has("joined")).isTrue();
    assertThat(found.get(0).has("acm")).isFalse();
  }

  private JsonNode offer(String recipient) throws Exception {
    return heroku.expect(201, "POST", TRANSFERS, body(recipient));
  }

  private void refusedOffer(int status, String id, String resource, String recipient)
      throws Exception {
    heroku.refused(status, id, resource, "POST", TRANSFERS, body(recipient));
  }

  private String body(String recipient) {
    return "{\"app\":\"%s\",\"recipient\":\"%s\"}"
        .formatted(app.substring("/apps/".length()), recipient);
  }

  private String owner() throws Exception {
    return heroku.expect(200, "GET", app, null).at("/owner/email").asString();
  }

  private static boolean enabled(JsonNode feature) {
    return feature.get("enabled").booleanValue();
  }
}
