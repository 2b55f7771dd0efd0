// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class HerokuSpaceTest {

  private static final String SPACE = "/spaces/room";
  private static final String VPNS = SPACE + "/vpn-connections";
  private static final String OFFICE =
      "{\"name\":\"office\",\"public_ip\":\"35.161.69.30\",\"routable_cidrs\":[\"172.16.0.0/16\"]}";

  @AutoClose private final Sandbox sandbox = Sandbox.start();
  private final Wire heroku = Wire.v3(sandbox);

  @Test
  void aNewSpaceIsFirstBeingAllocatedAndThenThere() throws Exception {
    JsonNode made = order();
    assertThat(made.get("state").asString()).isEqualTo("allocating");
    expect(422, "POST", "/teams/apps", "{\"space\":\"room\"}");
    expect(422, "POST", VPNS, OFFICE);

    assertThat(expect(200, "GET", SPACE, null).get("state").asString()).isEqualTo("allocating");
    assertThat(expect(200, "GET", SPACE, null).get("state").asString()).isEqualTo("allocated");
    assertThat(expect(200, "GET", "/teams/example-team/spaces", null).size()).isEqualTo(1);
  }

  @Test
  void anAppInASpaceIsTheTeamsAndShowsInTheTopology() throws Exception {
    allocate();
    JsonNode app = expect(201, "POST", "/teams/apps", "{\"name\":\"inside\",\"space\":\"room\"}");
    assertThat(app.at("/space/name").asString()).isEqualTo("room");
    assertThat(app.at("/team/name").asString()).isEqualTo("example-team");
    assertThat(app.at("/region/name").asString()).isEqualTo("virginia");

    JsonNode topology = expect(200, "GET", SPACE + "/topology", null);
    assertThat(topology.at("/apps/0/id")).isEqualTo(app.get("id"));
    assertThat(topology.at("/apps/0/domains").isEmpty()).isFalse();
    expect(422, "DELETE", SPACE, null);

    expect(200, "DELETE", "/apps/inside", null);
    expect(200, "DELETE", SPACE, null);
    assertThat(expect(404, "GET", SPACE, null).get("resource").asString()).isEqualTo("space");
  }

  @Test
  void aSpaceMovesToAnotherTeamWithItsApps() throws Exception {
    allocate();
    expect(201, "POST", "/teams", "{\"name\":\"acme\"}");
    expect(201, "POST", "/teams/apps", "{\"name\":\"inside\",\"space\":\"room\"}");

    expect(200, "POST", SPACE + "/transfer", "{\"new_owner\":\"acme\"}");

    assertThat(expect(200, "GET", "/apps/inside", null).at("/team/name").asString())
        .isEqualTo("acme");
    expect(404, "POST", SPACE + "/transfer", "{\"new_owner\":\"unknown\"}");
    expect(422, "POST", SPACE + "/transfer", "{}");
  }

  @Test
  void aSpaceIsRenamedAndFoundById() throws Exception {
    String id = order().get("id").asString();

    expect(200, "PATCH", "/spaces/" + id, "{\"name\":\"hall\"}");

    expect(200, "GET", "/spaces/hall", null);
    expect(404, "GET", SPACE, null);
    expect(422, "PATCH", "/spaces/hall", "{\"name\":\"No Name\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"team\":\"example-team\"}",
        "{\"name\":\"room\"}",
        "{\"name\":\"room\",\"team\":\"example-team\",\"region\":\"us\"}",
        "{\"name\":\"room\",\"team\":\"example-team\",\"cidr\":\"10.0.0.0\"}"
      })
  void refusesASpaceThatCannotBeBuilt(String body) throws Exception {
    assertThat(expect(422, "POST", "/spaces", body).get("id").asString())
        .isEqualTo("invalid_params");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"generation\":\"oak\"", "\"region\":\"moon\"", "\"team\":\"unknown\""})
  void aSpaceNeedsWhatExists(String field) throws Exception {
    String team = field.contains("team") ? "" : ",\"team\":\"example-team\"";

    expect(404, "POST", "/spaces", "{\"name\":\"room\"," + field + team + "}");
  }

  @Test
  void membersOfTheTeamGetPermissionsInTheSpace() throws Exception {
    order();
    String bob = SPACE + "/members/bob@example.com";
    assertThat(expect(200, "GET", bob, null).get("permissions").isEmpty()).isTrue();

    expect(200, "PATCH", bob, "{\"permissions\":[{\"name\":\"create_apps\"}]}");

    assertThat(expect(200, "GET", bob, null).at("/permissions/0/name").asString())
        .isEqualTo("create_apps");
    assertThat(expect(200, "GET", SPACE + "/members", null).size()).isEqualTo(2);
    expect(422, "PATCH", bob, "{}");
    expect(404, "GET", SPACE + "/members/eve@example.com", null);
  }

  @Test
  void theLastInboundRulesetCountsAndAllAreKept() throws Exception {
    allocate();
    String current = SPACE + "/inbound-ruleset";
    JsonNode first = expect(200, "GET", current, null);
    assertThat(first.at("/rules/0/source").asString()).isEqualTo("0.0.0.0/0");

    String body = "{\"rules\":[{\"action\":\"deny\",\"source\":\"1.1.1.1/32\"}]}";
    JsonNode second = expect(201, "PUT", current, body);

    assertThat(expect(200, "GET", current, null)).isEqualTo(second);
    assertThat(expect(200, "GET", SPACE + "/inbound-rulesets", null).size()).isEqualTo(2);
    String old = SPACE + "/inbound-rulesets/" + first.get("id").asString();
    assertThat(expect(200, "GET", old, null)).isEqualTo(first);
    expect(422, "PUT", current, "{}");
    expect(422, "PUT", current, "{\"rules\":[{\"action\":\"deny\",\"source\":\"everywhere\"}]}");
    expect(422, "PUT", current, "{\"rules\":[{\"action\":\"maybe\",\"source\":\"1.1.1.1/32\"}]}");
  }

  @Test
  void aPeeringWaitsIsAcceptedAndComesUp() throws Exception {
    order();
    JsonNode waiting =
        expect(200, "GET", SPACE + "/peerings", null)
            .valueStream()
            .filter(peering -> peering.get("status").asString().equals("pending-acceptance"))
            .findFirst()
            .orElseThrow();
    String path = SPACE + "/peerings/" + waiting.get("pcx_id").asString();

    expect(200, "POST", path + "/actions/accept", null);
    assertThat(status(path)).isEqualTo("provisioning");
    assertThat(status(path)).isEqualTo("active");
    expect(422, "POST", path + "/actions/accept", null);

    expect(200, "DELETE", path, null);
    expect(404, "GET", path, null);
    assertThat(expect(200, "GET", SPACE + "/peering-info", null).get("aws_region").asString())
        .isEqualTo("us-east-1");
  }

  @Test
  void aVpnComesUpCarriesOtherRoutesAndGoes() throws Exception {
    allocate();
    JsonNode made = expect(201, "POST", VPNS, OFFICE);
    assertThat(made.at("/tunnels/0/status").asString()).isEqualTo("DOWN");
    expect(422, "POST", VPNS, OFFICE);

    String path = VPNS + "/office";
    assertThat(status(path)).isEqualTo("pending");
    assertThat(status(path)).isEqualTo("provisioning");
    assertThat(expect(200, "GET", path, null).at("/tunnels/0/status").asString()).isEqualTo("UP");
    expect(200, "PATCH", path, "{\"routable_cidrs\":[\"172.17.0.0/16\"]}");
    expect(422, "PATCH", path, "{\"routable_cidrs\":[]}");

    expect(200, "DELETE", VPNS + "/" + made.get("id").asString(), null);
    assertThat(status(path)).isEqualTo("deprovisioning");
    expect(404, "GET", path, null);
    assertThat(expect(200, "GET", VPNS, null).isEmpty()).isTrue();
    expect(201, "POST", VPNS, OFFICE);
  }

  @Test
  void aSpaceIsSeenFromOutsideUnderTwoAddresses() throws Exception {
    order();

    JsonNode nat = expect(200, "GET", SPACE + "/nat", null);

    assertThat(nat.get("state").asString()).isEqualTo("enabled");
    assertThat(nat.get("sources").size()).isEqualTo(2);
    expect(404, "GET", "/spaces/nowhere/nat", null);
  }

  private JsonNode order() throws Exception {
    return expect(201, "POST", "/spaces", "{\"name\":\"room\",\"team\":\"example-team\"}");
  }

  private void allocate() throws Exception {
    order();
    expect(200, "GET", SPACE, null);
  }

  private String status(String path) throws Exception {
    return expect(200, "GET", path, null).get("status").asString();
  }

  private JsonNode expect(int status, String method, String path, String body) throws Exception {
    HttpResponse<String> response = heroku.send(method, path, body);
    assertThat(response.statusCode())
        .as("%s %s: %s", method, path, response.body())
        .isEqualTo(status);
    return Wire.json(response);
  }
}
