// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SandboxExtension.class)
class HerokuV3Test {

  private static final String KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl ann@desk";

  private Wire heroku;

  @BeforeEach
  void connect(Sandbox sandbox) {
    heroku = Wire.v3(sandbox);
  }

  @Test
  void anAppLivesThroughCreationChangeAndRemoval() throws Exception {
    JsonNode made = expect(201, "POST", "/apps", "{\"name\":\"short-lived\",\"region\":\"eu\"}");
    assertThat(made.at("/region/name").asString()).isEqualTo("eu");
    assertThat(made.get("space").isNull()).isTrue();

    String id = made.get("id").asString();
    expect(200, "PATCH", "/apps/" + id, "{\"name\":\"renamed-app\",\"maintenance\":true}");
    JsonNode renamed = expect(200, "GET", "/apps/renamed-app", null);
    assertThat(renamed.get("id").asString()).isEqualTo(id);
    assertThat(renamed.get("maintenance").booleanValue()).isTrue();
    assertThat(renamed.get("web_url").asString()).contains("renamed-app");

    expect(200, "DELETE", "/apps/renamed-app", null);
    expect(404, "GET", "/apps/" + id, null);
  }

  @Test
  void anAppWithoutANameGetsOneAndStartsWithTwoReleasesAndNoFormation() throws Exception {
    String path = "/apps/" + expect(201, "POST", "/apps", null).get("name").asString();

    assertThat(expect(200, "GET", path + "/releases", null).size()).isEqualTo(2);
    assertThat(expect(200, "GET", path + "/formation", null).size()).isZero();
    expect(422, "PATCH", path + "/formation", "{\"updates\":[{\"type\":\"web\",\"quantity\":1}]}");
  }

  @Test
  void configChangesMergeAndEachMakesARelease() throws Exception {
    String app = newApp();
    expect(200, "PATCH", app + "/config-vars", "{\"FOO\":\"1\",\"BAR\":\"2\"}");
    JsonNode left = expect(200, "PATCH", app + "/config-vars", "{\"FOO\":null,\"BAR\":\"2\"}");

    assertThat(left.toString()).isEqualTo("{\"BAR\":\"2\"}");
    JsonNode current = newestRelease(app);
    assertThat(current.get("version").intValue()).isEqualTo(4);
    assertThat(current.get("description").asString()).isEqualTo("Remove FOO config vars");
    assertThat(expect(200, "GET", app + "/releases/3/config-vars", null).size()).isEqualTo(2);
  }

  @Test
  void aChangeThatChangesNothingMakesNoRelease() throws Exception {
    String app = newApp();

    expect(200, "PATCH", app + "/config-vars", "{\"ABSENT\":null}");

    assertThat(newestRelease(app).get("version").intValue()).isEqualTo(2);
  }

  @Test
  void aRollbackIsANewReleaseWithTheOldConfig() throws Exception {
    String app = newApp();
    expect(200, "PATCH", app + "/config-vars", "{\"MODE\":\"good\"}");
    String good = newestRelease(app).get("id").asString();
    expect(200, "PATCH", app + "/config-vars", "{\"MODE\":\"bad\"}");

    JsonNode made = expect(201, "POST", app + "/releases", "{\"release\":\"" + good + "\"}");

    assertThat(made.get("version").intValue()).isEqualTo(5);
    assertThat(made.get("description").asString()).isEqualTo("Rollback to v3");
    assertThat(made.get("current").booleanValue()).isTrue();
    assertThat(expect(200, "GET", app + "/config-vars", null).get("MODE").asString())
        .isEqualTo("good");
    assertThat(expect(200, "GET", app + "/releases/4", null).get("current").booleanValue())
        .isFalse();
  }

  @Test
  void aSlugCanBeReleasedAgainButAnUnknownOneCannot() throws Exception {
    JsonNode current = newestRelease("/apps/app-002");
    String slug = current.at("/slug/id").asString();

    JsonNode made = expect(201, "POST", "/apps/app-002/releases", "{\"slug\":\"" + slug + "\"}");

    assertThat(made.at("/slug/id").asString()).isEqualTo(slug);
    String unknown = "{\"slug\":\"00000000-0000-0000-0000-000000000000\"}";
    expect(404, "POST", "/apps/app-002/releases", unknown);
  }

  @Test
  void scalingStartsAndStopsDynosAndARefusedBatchChangesNothing() throws Exception {
    String formation = "/apps/app-003/formation";
    expect(
        200,
        "PATCH",
        formation,
        "{\"updates\":[{\"type\":\"web\",\"quantity\":3,\"dyno_size\":{\"name\":\"Standard-2X\"}},"
            + "{\"type\":\"worker\",\"quantity\":1}]}");
    assertThat(dynos("app-003")).containsExactly("web.1", "web.2", "web.3", "worker.1");
    assertThat(expect(200, "GET", "/apps/app-003/dynos/web.3", null).get("size").asString())
        .isEqualTo("Standard-2X");

    expect(
        422,
        "PATCH",
        formation,
        "{\"updates\":[{\"type\":\"web\",\"quantity\":0},{\"type\":\"worker\",\"quantity\":-1}]}");
    assertThat(dynos("app-003")).hasSize(4);

    expect(200, "PATCH", formation + "/web", "{\"quantity\":1,\"size\":\"basic\"}");
    assertThat(dynos("app-003")).containsExactly("web.1", "worker.1");
  }

  @Test
  void aQuantityMayComeAsTextAndWithASignItIsAStepFromThePresentOne() throws Exception {
    String formation = "/apps/app-002/formation";
    expect(200, "PATCH", formation, "{\"updates\":[{\"type\":\"web\",\"quantity\":\"3\"}]}");
    assertThat(dynos("app-002")).containsExactly("web.1", "web.2", "web.3");

    expect(200, "PATCH", formation + "/web", "{\"quantity\":\"+1\"}");
    JsonNode fewer = expect(200, "PATCH", formation + "/web", "{\"quantity\":\"-3\"}");
    assertThat(fewer.get("quantity").intValue()).isEqualTo(1);
    assertThat(dynos("app-002")).containsExactly("web.1");
  }

  @Test
  void aFlagMayComeAsText() throws Exception {
    JsonNode on = expect(200, "PATCH", "/apps/app-003", "{\"maintenance\":\"true\"}");
    JsonNode off = expect(200, "PATCH", "/apps/app-003", "{\"maintenance\":\"false\"}");

    assertThat(on.get("maintenance").booleanValue()).isTrue();
    assertThat(off.get("maintenance").booleanValue()).isFalse();
  }

  @Test
  void aRestartReplacesDynosUnderTheirNames() throws Exception {
    String before = dynoId("app-001", "web.1");

    assertThat(expect(202, "DELETE", "/apps/app-001/dynos/web.1", null).size()).isZero();
    String second = dynoId("app-001", "web.1");
    expect(202, "DELETE", "/apps/app-001/dynos", null);
    String third = dynoId("app-001", "web.1");
    expect(202, "DELETE", "/apps/app-001/formations/web", null);

    assertThat(List.of(before, second, third, dynoId("app-001", "web.1"))).doesNotHaveDuplicates();
    expect(404, "DELETE", "/apps/app-001/dynos/web.7", null);
  }

  @Test
  void aOneOffRunsUntilItIsStopped() throws Exception {
    JsonNode run = expect(201, "POST", "/apps/app-002/dynos", "{\"command\":\"sleep 600\"}");
    assertThat(run.get("name").asString()).isEqualTo("run.1");
    assertThat(run.get("attach_url").isNull()).isTrue();

    expect(202, "POST", "/apps/app-002/dynos/run.1/actions/stop", null);

    expect(404, "GET", "/apps/app-002/dynos/run.1", null);
  }

  @Test
  void aKeyIsKnownByItsFingerprintAndAddedOnce() throws Exception {
    JsonNode key = expect(201, "POST", "/account/keys", "{\"public_key\":\"" + KEY + "\"}");
    String fingerprint = key.get("fingerprint").asString();
    assertThat(fingerprint).matches("([0-9a-f]{2}:){15}[0-9a-f]{2}");
    assertThat(key.get("comment").asString()).isEqualTo("ann@desk");

    expect(422, "POST", "/account/keys", "{\"public_key\":\"" + KEY + "\"}");
    expect(200, "GET", "/account/keys/" + key.get("id").asString(), null);
    expect(200, "DELETE", "/account/keys/" + fingerprint.replace(":", "%3A"), null);

    assertThat(expect(200, "GET", "/account/keys", null).size()).isZero();
  }

  @Test
  void domainsAndCollaboratorsComeAndGo() throws Exception {
    String app = newApp();
    expect(
        201, "POST", app + "/domains", "{\"hostname\":\"*.shop.example\",\"sni_endpoint\":null}");
    assertThat(expect(200, "GET", app + "/domains", null).size()).isEqualTo(2);
    expect(200, "DELETE", app + "/domains/*.shop.example", null);
    assertThat(expect(200, "GET", app + "/domains", null).get(0).get("kind").asString())
        .isEqualTo("heroku");

    expect(201, "POST", app + "/collaborators", "{\"user\":\"bob@example.com\"}");
    assertThat(expect(200, "GET", app + "/collaborators", null).size()).isEqualTo(2);
    expect(200, "DELETE", app + "/collaborators/bob%40example.com", null);
    expect(422, "DELETE", app + "/collaborators/ann@example.com", null);
  }

  @Test
  void theAccountAnswersToThreeNamesAndCanBeRenamed() throws Exception {
    expect(200, "PATCH", "/account", "{\"name\":\"Ann Other\"}");

    for (String path : List.of("/account", "/users/~", "/users/ann@example.com")) {
      assertThat(expect(200, "GET", path, null).get("name").asString()).isEqualTo("Ann Other");
    }
    assertThat(expect(200, "GET", "/users/~/apps", null).size()).isPositive();
    assertThat(expect(200, "GET", "/regions/us", null).get("name").asString()).isEqualTo("us");
  }

  @Test
  void anUnchangedThingIsNotSentAgainAndAChangedOneNotOverwritten() throws Exception {
    String app = newApp();
    String etag = heroku.get(app).headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> unchanged = heroku.get(app, "If-None-Match", etag);
    assertThat(unchanged.statusCode()).isEqualTo(304);
    assertThat(unchanged.body()).isEmpty();
    assertThat(heroku.send("PATCH", app, "{\"maintenance\":true}", "If-Match", etag).statusCode())
        .isEqualTo(200);
    assertThat(heroku.send("PATCH", app, "{\"maintenance\":false}", "If-Match", etag).statusCode())
        .isEqualTo(412);
    assertThat(heroku.get(app, "If-None-Match", etag).statusCode()).isEqualTo(200);
  }

  @Test
  void everyAnswerCarriesIdsAndWhatIsLeftOfTheRateLimit() throws Exception {
    HttpResponse<String> first = heroku.get("/account", "Request-Id", "mine");
    HttpResponse<String> second = heroku.get("/apps/unknown");

    assertThat(first.headers().firstValue("Request-Id").orElseThrow())
        .matches("mine,[0-9a-f-]{36}");
    assertThat(second.headers().firstValue("Request-Id").orElseThrow()).matches("[0-9a-f-]{36}");
    assertThat(remaining(second)).isEqualTo(remaining(first) - 1);
    JsonNode free = expect(200, "GET", "/account/rate-limits", null);
    assertThat(free.get("remaining").intValue()).isEqualTo(remaining(second));
  }

  private String newApp() throws Exception {
    return "/apps/" + expect(201, "POST", "/apps", "{}").get("name").asString();
  }

  private JsonNode newestRelease(String app) throws Exception {
    HttpResponse<String> page =
        heroku.get(app + "/releases", "Range", "version ..; max=1, order=desc");
    return Wire.json(page).get(0);
  }

  private List<String> dynos(String app) throws Exception {
    return Wire.json(heroku.get("/apps/" + app + "/dynos", "Range", "name .."))
        .valueStream()
        .map(dyno -> dyno.get("name").asString())
        .toList();
  }

  private String dynoId(String app, String name) throws Exception {
    return expect(200, "GET", "/apps/" + app + "/dynos/" + name, null).get("id").asString();
  }

  private JsonNode expect(int status, String method, String path, String body) throws Exception {
    HttpResponse<String> response = heroku.send(method, path, body);
    assertThat(response.statusCode())
        .as(method + " " + path + ": " + response.body())
        .isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    return Wire.json(response);
  }

  private static int remaining(HttpResponse<String> response) {
    return Integer.parseInt(response.headers().firstValue("RateLimit-Remaining").orElseThrow());
  }
}
