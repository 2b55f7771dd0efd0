// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class HerokuEnterpriseTest {

  private static final String ENTERPRISE = "/enterprise-accounts/example-enterprise";

  @AutoClose
  private final Sandbox sandbox =
      Sandbox.builder()
          .clock(new MovableClock(new AtomicReference<>(Instant.parse("2026-03-15T12:00:00Z"))))
          .start();

  private final Wire heroku = Wire.v3(sandbox);

  @Test
  void anEnterpriseAccountIsFoundByIdAndByNameAndRenamed() throws Exception {
    JsonNode found = expect(200, "GET", ENTERPRISE, null);
    assertThat(expect(200, "GET", "/enterprise-accounts", null).get(0)).isEqualTo(found);

    String byId = "/enterprise-accounts/" + found.get("id").asString();
    assertThat(expect(200, "PATCH", byId, "{\"name\":\"other\"}").get("name").asString())
        .isEqualTo("other");
    expect(404, "GET", ENTERPRISE, null);
  }

  @Test
  void aTeamMadeInAnEnterpriseBelongsToIt() throws Exception {
    JsonNode team = expect(201, "POST", ENTERPRISE + "/teams", "{\"name\":\"inner\"}");

    assertThat(team.get("type").asString()).isEqualTo("enterprise");
    assertThat(team.at("/enterprise_account/name").asString()).isEqualTo("example-enterprise");
    assertThat(expect(200, "GET", ENTERPRISE + "/teams", null).size()).isEqualTo(2);
    expect(422, "POST", ENTERPRISE + "/teams", "{}");
  }

  @Test
  void membersComeChangeAndGo() throws Exception {
    String all = ENTERPRISE + "/members";
    String body = "{\"user\":\"eve@example.com\",\"permissions\":[\"view\",\"billing\"]}";
    JsonNode eve = expect(201, "POST", all, body);
    assertThat(eve.at("/permissions/1/name").asString()).isEqualTo("billing");

    expect(422, "POST", all, body);
    expect(422, "POST", all, "{\"user\":\"joe@example.com\"}");
    expect(422, "POST", all, "{\"user\":\"joe@example.com\",\"permissions\":[\"fly\"]}");
    JsonNode less = expect(200, "PATCH", all + "/eve@example.com", "{\"permissions\":[\"view\"]}");
    assertThat(less.get("permissions").size()).isEqualTo(1);
    assertThat(expect(200, "GET", all, null).size()).isEqualTo(2);
    expect(200, "DELETE", all + "/" + eve.get("id").asString(), null);
    expect(404, "DELETE", all + "/eve@example.com", null);
  }

  @Test
  void usageIsToldTeamByTeam() throws Exception {
    expect(200, "PATCH", "/teams/apps/app-001", "{\"owner\":\"example-team\"}");

    JsonNode months =
        expect(200, "GET", ENTERPRISE + "/usage/monthly?start=2026-01&end=2026-12", null);
    JsonNode days = expect(200, "GET", ENTERPRISE + "/usage/daily?start=2026-03-10", null);

    assertThat(months.valueStream().map(month -> month.get("month").asString()))
        .containsExactly("2026-01", "2026-02", "2026-03");
    assertThat(months.at("/0/teams/0/dynos").doubleValue()).isEqualTo(1.0);
    assertThat(days.size()).isEqualTo(6);
    expect(422, "GET", ENTERPRISE + "/usage/daily", null);
  }

  @Test
  void eventsTellWhatWasDoneAndTakeAFilter() throws Exception {
    expect(201, "POST", "/teams/apps", "{\"name\":\"audited\",\"team\":\"example-team\"}");

    JsonNode apps = expect(200, "GET", ENTERPRISE + "/events?type=app&order=desc", null);

    assertThat(apps.size()).isEqualTo(1);
    assertThat(apps.at("/0/action").asString()).isEqualTo("create");
    assertThat(apps.at("/0/app/name").asString()).isEqualTo("audited");
    assertThat(expect(200, "GET", ENTERPRISE + "/events?day=2026-03-14", null).isEmpty()).isTrue();
    expect(422, "GET", ENTERPRISE + "/events?day=today", null);
  }

  @ParameterizedTest
  @CsvSource({"2026/02, 200", "2025/12, 200", "2026/03, 404", "2020/01, 404"})
  void archivesHoldTheMonthsThatAreOver(String month, int status) throws Exception {
    assertThat(expect(200, "GET", ENTERPRISE + "/archives", null).size()).isEqualTo(3);

    expect(status, "GET", ENTERPRISE + "/archives/" + month, null);
  }

  private JsonNode expect(int status, String method, String path, String body) throws Exception {
    HttpResponse<String> response = heroku.send(method, path, body);
    assertThat(response.statusCode())
        .as("%s %s: %s", method, path, response.body())
        .isEqualTo(status);
    return Wire.json(response);
  }
}
