// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class HerokuOAuthTest {

  private static final String V3 = "application/vnd.heroku+json; version=3";

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
  private Sandbox sandbox;
  private Wire heroku;

  @BeforeEach
  void start() {
    sandbox = Sandbox.builder().clock(new MovableClock(now)).start();
    heroku = Wire.v3(sandbox);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aDirectTokenOpensTheApiUntilItsTimeIsOver() throws Exception {
    String token = direct("{\"scope\":[\"global\"],\"expires_in\":60}");

    assertThat(callWith(token)).isEqualTo(200);
    pass(Duration.ofSeconds(61));
    assertThat(callWith(token)).isEqualTo(401);
  }

  @Test
  void aDirectTokenOpensTheApiUntilItsAuthorizationIsDeleted() throws Exception {
    JsonNode made = create("/oauth/authorizations", "{\"scope\":[\"global\"]}");
    String token = made.at("/access_token/token").asString();
    assertThat(made.at("/access_token/expires_in").isNull()).isTrue();

    expect(200, "DELETE", "/oauth/authorizations/" + made.get("id").asString(), null);

    assertThat(callWith(token)).isEqualTo(401);
  }

  @Test
  void aSessionIsListedAndTakesItsTokenAlongWhenItEnds() throws Exception {
    JsonNode made =
        create("/oauth/authorizations", "{\"scope\":[\"global\"],\"description\":\"ci\"}");
    String id = made.at("/session/id").asString();
    String token = made.at("/access_token/token").asString();
    assertThat(V3Calls.texts(expect(200, "GET", "/oauth/sessions", null), "id")).contains(id);

    Wire signedIn =
        new Wire(sandbox.heroku().url(), "Accept", V3, "Authorization", "Bearer " + token);
    JsonNode ended = Wire.json(signedIn.send("DELETE", "/oauth/sessions/~", null));

    assertThat(ended.get("id").asString()).isEqualTo(id);
    assertThat(ended.get("description").asString()).isEqualTo("ci");
    assertThat(callWith(token)).isEqualTo(401);
    expect(404, "DELETE", "/oauth/sessions/" + id, null);
  }

  @Test
  void aTildeIsTheAuthorizationTheCallerActsBy() throws Exception {
    String token = direct("{\"scope\":[\"global\"],\"description\":\"ci\"}");

    HttpResponse<String> own =
        heroku.get("/oauth/authorizations/~", "Authorization", "Bearer " + token);
    assertThat(Wire.json(own).get("description").asString()).isEqualTo("ci");

    expect(200, "DELETE", "/oauth/authorizations/~", null);
    expect(401, "GET", "/account", null);
  }

  @Test
  void thePasswordMakesATokenAndOpensNothingElse() throws Exception {
    HerokuEndpoint access = sandbox.heroku();
    String login = Wire.basic(access.email(), access.password());

    assertThat(heroku.get("/account", "Authorization", login).statusCode()).isEqualTo(401);
    HttpResponse<String> made =
        heroku.send(
            "POST", "/oauth/authorizations", "{\"scope\":[\"read\"]}", "Authorization", login);
    assertThat(made.statusCode()).isEqualTo(201);
  }

  @Test
  void thePasswordNeedsACodeOfTheSecondFactor() throws Exception {
    try (Sandbox strict = Sandbox.builder().twoFactor("111111").start()) {
      HerokuEndpoint access = strict.heroku();
      String login = Wire.basic(access.email(), access.password());
      Wire wire = new Wire(access.url(), "Accept", V3, "Authorization", login);
      String path = "/oauth/authorizations";
      String body = "{\"scope\":[\"global\"]}";

      HttpResponse<String> refused = wire.send("POST", path, body);
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(Wire.json(refused).get("id").asString()).isEqualTo("two_factor");
      assertThat(Wire.json(refused).has("app")).isFalse();
      String code = "Heroku-Two-Factor-Code";
      assertThat(wire.send("POST", path, body, code, "222222").statusCode()).isEqualTo(401);
      assertThat(wire.send("POST", path, body, code, "111111").statusCode()).isEqualTo(201);
      assertThat(wire.send("POST", path, body, code, "111111").statusCode()).isEqualTo(401);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "identity, GET, /account, 200",
    "identity, GET, /apps, 403",
    "read, GET, /apps, 200",
    "read, POST, /apps, 403",
    "write-protected, POST, /apps, 201",
    "write, GET, /oauth/authorizations, 403",
    "global, GET, /oauth/authorizations, 200"
  })
  void aScopeOpensSoMuchAndNoMore(String scope, String method, String path, int status)
      throws Exception {
    String token = direct("{\"scope\":[\"" + scope + "\"]}");

    HttpResponse<String> response =
        heroku.send(method, path, null, "Authorization", "Bearer " + token);

    assertThat(response.statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"scope\":\"global\"}",
        "{\"scope\":[]}",
        "{\"scope\":[\"everything\"]}",
        "{\"scope\":[\"global\"],\"expires_in\":\"soon\"}"
      })
  void refusesAnAuthorizationWithoutAScopeItKnows(String body) throws Exception {
    JsonNode error = expect(422, "POST", "/oauth/authorizations", body);

    assertThat(error.get("id").asString()).isEqualTo("invalid_params");
  }

  @Test
  void regeneratedTokensTakeThePlaceOfTheOld() throws Exception {
    JsonNode made = create("/oauth/authorizations", "{\"scope\":[\"global\"]}");
    String path = "/oauth/authorizations/" + made.get("id").asString();

    JsonNode again = expect(200, "POST", path + "/actions/regenerate-tokens", null);

    assertThat(callWith(made.at("/access_token/token").asString())).isEqualTo(401);
    assertThat(callWith(again.at("/access_token/token").asString())).isEqualTo(200);
  }

  @Test
  void aDescriptionChangesForWhoKnowsAClientsSecret() throws Exception {
    JsonNode client = client();
    String path = "/oauth/authorizations/~";
    String body = "{\"description\":\"new\",\"client\":{\"id\":\"%s\",\"secret\":\"%s\"}}";
    String id = client.get("id").asString();

    expect(200, "PATCH", path, body.formatted(id, client.get("secret").asString()));
    expect(401, "PATCH", path, body.formatted(id, "wrong"));
    expect(422, "PATCH", path, "{\"description\":\"new\"}");
  }

  @Test
  void aCodeIsExchangedOnceAndRefreshedOften() throws Exception {
    JsonNode client = client();
    String code = grant(client);

    JsonNode first = exchange(201, client, code);
    assertThat(first.at("/access_token/expires_in").intValue()).isEqualTo(28_800);
    assertThat(first.at("/refresh_token/expires_in").isNull()).isTrue();
    exchange(401, client, code);

    String old = first.at("/access_token/token").asString();
    String refresh = first.at("/refresh_token/token").asString();
    assertThat(callWith(old)).isEqualTo(200);
    pass(Duration.ofHours(9));
    assertThat(callWith(old)).isEqualTo(401);

    for (int i = 0; i < 2; i++) {
      String fresh = refresh(201, client, refresh).at("/access_token/token").asString();
      assertThat(callWith(fresh)).isEqualTo(200);
    }
    assertThat(callWith(refresh)).isEqualTo(401);
  }

  @Test
  void anExchangeNeedsTheRightSecretInTime() throws Exception {
    JsonNode client = client();
    String code = grant(client);
    JsonNode other = client();

    exchange(401, other, code);
    pass(Duration.ofMinutes(6));
    exchange(401, client, code);
    expect(422, "POST", "/oauth/tokens", "{\"client\":{\"secret\":\"x\"}}");
  }

  @Test
  void aDeletedTokenEndsItsRefreshTokenToo() throws Exception {
    JsonNode client = client();
    JsonNode tokens = exchange(201, client, grant(client));

    expect(200, "DELETE", "/oauth/tokens/" + tokens.get("id").asString(), null);

    assertThat(callWith(tokens.at("/access_token/token").asString())).isEqualTo(401);
    refresh(401, client, tokens.at("/refresh_token/token").asString());
    expect(404, "DELETE", "/oauth/tokens/" + tokens.get("id").asString(), null);
    expect(404, "DELETE", "/oauth/tokens/nothing", null);
  }

  @Test
  void aClientLivesThroughChangeRotationAndRemoval() throws Exception {
    JsonNode client = client();
    String path = "/oauth/clients/" + client.get("id").asString();

    assertThat(expect(200, "PATCH", path, "{\"name\":\"other\"}").get("redirect_uri"))
        .isEqualTo(client.get("redirect_uri"));
    JsonNode rotated = expect(200, "POST", path + "/actions/rotate-credentials", null);
    assertThat(rotated.get("secret")).isNotEqualTo(client.get("secret"));
    String code = grant(client);
    expect(200, "DELETE", path, null);

    expect(404, "GET", path, null);
    exchange(401, rotated, code);
    expect(422, "POST", "/oauth/clients", "{\"name\":\"x\",\"redirect_uri\":\"nowhere\"}");
    expect(422, "POST", "/oauth/clients", "{\"name\":\"x\"}");
  }

  private JsonNode client() throws Exception {
    return create(
        "/oauth/clients", "{\"name\":\"ci\",\"redirect_uri\":\"https://ci.example.com/back\"}");
  }

  private String grant(JsonNode client) throws Exception {
    String body = "{\"scope\":[\"global\"],\"client\":\"" + client.get("id").asString() + "\"}";
    return create("/oauth/authorizations", body).at("/grant/code").asString();
  }

  private JsonNode exchange(int status, JsonNode client, String code) throws Exception {
    return expect(
        status,
        "POST",
        "/oauth/tokens",
        "{\"grant\":{\"type\":\"authorization_code\",\"code\":\"%s\"},\"client\":{\"secret\":\"%s\"}}"
            .formatted(code, client.get("secret").asString()));
  }

  private JsonNode refresh(int status, JsonNode client, String token) throws Exception {
    return expect(
        status,
        "POST",
        "/oauth/tokens",
        ("{\"grant\":{\"type\":\"refresh_token\"},\"refresh_token\":{\"token\":\"%s\"},"
                + "\"client\":{\"secret\":\"%s\"}}")
            .formatted(token, client.get("secret").asString()));
  }

  private String direct(String body) throws Exception {
    return create("/oauth/authorizations", body).at("/access_token/token").asString();
  }

  private int callWith(String token) throws Exception {
    return new Wire(sandbox.heroku().url(), "Accept", V3)
        .get("/account", "Authorization", "Bearer " + token)
        .statusCode();
  }

  private void pass(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  private JsonNode create(String path, String body) throws Exception {
    return expect(201, "POST", path, body);
  }

  private JsonNode expect(int status, String method, String path, String body) throws Exception {
    HttpResponse<String> response = heroku.send(method, path, body);
    assertThat(response.statusCode())
        .as("%s %s: %s", method, path, response.body())
        .isEqualTo(status);
    return Wire.json(response);
  }
}
