// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ServiceAccountsTest {

  private static final String ACCOUNTS = "/me/api/oauth2/client";

  @AutoClose private final OvhFixture ovh = new OvhFixture();

  @Test
  void anIdAndASecretInTheFormGetATokenForAnHour() {
    Response response = token(ovh.api.login().clientId(), ovh.api.login().clientSecret());

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.json().path("token_type").asString()).isEqualTo("Bearer");
    assertThat(response.json().path("expires_in").asLong()).isEqualTo(3599);
    assertThat(response.json().path("scope").asString()).isEqualTo("all");
    assertThat(response.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void anIdAndASecretInBasicGetOneToo() {
    String login = ovh.api.login().clientId() + ":" + ovh.api.login().clientSecret();

    Response response =
        ovh.form(
            OvhApi.TOKEN_PATH,
            "grant_type=client_credentials&scope=all",
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(login.getBytes(UTF_8)));

    assertThat(response.json().path("access_token").asString()).isNotEmpty();
  }

  @Test
  void aWrongSecretIsAnInvalidClient() {
    Response form = token(ovh.api.login().clientId(), "wrong");
    Response basic =
        ovh.form(
            OvhApi.TOKEN_PATH,
            "grant_type=client_credentials&scope=all",
            "Authorization",
            "Basic ***");

    assertThat(form.status()).isEqualTo(400);
    assertThat(form.json().path("error").asString()).isEqualTo("invalid_client");
    assertThat(basic.status()).isEqualTo(401);
    assertThat(basic.header("WWW-Authenticate")).startsWith("Basic");
  }

  @ParameterizedTest
  @CsvSource({
    "grant_type=password&scope=all, unsupported_grant_type",
    "grant_type=client_credentials, invalid_scope",
    "grant_type=client_credentials&scope=me, invalid_scope"
  })
  void onlyClientCredentialsForAllAreGranted(String form, String error) {
    OvhLogin login = ovh.api.login();
    Response response =
        ovh.form(
            OvhApi.TOKEN_PATH,
            "%s&client_id=%s&client_secret=%s"
                .formatted(form, login.clientId(), login.clientSecret()));

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.json().path("error").asString()).isEqualTo(error);
  }

  @Test
  void aTokenIsValidUntilItExpires() {
    String token = accessToken(ovh.api.login().clientId(), ovh.api.login().clientSecret());

    assertThat(bearer(token, "/me").status()).isEqualTo(200);
    JsonNode details = bearer(token, "/auth/details").json();
    assertThat(details.path("method").asString()).isEqualTo("oauth2_client_credentials");
    assertThat(details.path("allowedRoutes").isNull()).isTrue();
    assertThat(bearer(token, "/auth/currentCredential").status()).isEqualTo(403);

    ovh.setServerAhead(Duration.ofSeconds(3_599));
    assertThat(bearer(token, "/me").status()).isEqualTo(401);
    assertThat(bearer(token, "/me").message()).isEqualTo("You must login first");
  }

  @Test
  void anInventedTokenIsUnauthorized() {
    assertThat(bearer("made-up", "/me").status()).isEqualTo(401);
  }

  @Test
  void anAccountWithoutAPolicyGetsTheMissingAction() {
    JsonNode created = create();
    String token = token(created);

    Response refused = bearer(token, "/dedicated/server");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.json().path("class").asString()).isEqualTo("Client::Forbidden");
    assertThat(refused.message()).isEqualTo("User not granted for this request");
    assertThat(refused.json().path("details").path("unauthorizedActionsByIAM").asString())
        .isEqualTo("dedicatedServer:apiovh:get");
  }

  @Test
  void aPolicyGrantsWhatItNamesAndNothingElse() {
    JsonNode created = create();
    String identity =
        ovh.get(ACCOUNTS + "/" + created.path("clientId").asString())
            .json()
            .path("identity")
            .asString();
    JsonNode policy =
        ovh.post(
                "/v2/iam/policy",
                """
                {"name":"look","identities":["%s"],"resources":[],
                 "permissions":{"allow":[{"action":"dedicatedServer:apiovh:*/get"},
                                         {"action":"dedicatedServer:apiovh:get"}]}}\
                """
                    .formatted(identity))
            .json();
    String token = token(created);
    String server = bearer(token, "/dedicated/server").texts().get(0);

    assertThat(bearer(token, "/dedicated/server/" + server + "/task").status()).isEqualTo(200);
    assertThat(bearer(token, "/vps").status()).isEqualTo(403);

    ovh.delete("/v2/iam/policy/" + policy.path("id").asString());
    assertThat(bearer(token, "/dedicated/server").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"name\":\"x\"}", "{\"name\":\"x\",\"permissions\":{\"allow\":1}}"})
  void aPolicyThatAllowsNothingIsRejected(String body) {
    assertThat(ovh.post("/v2/iam/policy", body).status()).isEqualTo(400);
  }

  @Test
  void theSecretIsShownOnlyOnce() {
    JsonNode created = create();
    String path = ACCOUNTS + "/" + created.path("clientId").asString();

    assertThat(ovh.get(path).body()).doesNotContain(created.path("clientSecret").asString());
    ovh.put(path, "{\"name\":\"other\",\"clientId\":\"x\"}");
    assertThat(ovh.get(path).json().path("name").asString()).isEqualTo("other");
    assertThat(ovh.get(path).json().path("clientId")).isEqualTo(created.path("clientId"));
  }

  @Test
  void theTokensOfADeletedAccountAreUnauthorized() {
    JsonNode created = create();
    String token = token(created);
    assertThat(bearer(token, "/auth/details").status()).isEqualTo(200);

    ovh.delete(ACCOUNTS + "/" + created.path("clientId").asString());

    assertThat(bearer(token, "/auth/details").status()).isEqualTo(401);
    assertThat(ovh.get(ACCOUNTS + "/" + created.path("clientId").asString()).status())
        .isEqualTo(404);
  }

  @Test
  void anAccountOfAnotherFlowGetsNoToken() {
    JsonNode created =
        ovh.post(
                ACCOUNTS,
                "{\"name\":\"web\",\"description\":\"-\",\"flow\":\"AUTHORIZATION_CODE\"}")
            .json();

    assertThat(
            token(created.path("clientId").asString(), created.path("clientSecret").asString())
                .status())
        .isEqualTo(400);
    assertThat(ovh.post(ACCOUNTS, "{\"name\":\"x\",\"description\":\"-\",\"flow\":\"X\"}").status())
        .isEqualTo(400);
  }

  private JsonNode create() {
    return ovh.post(
            ACCOUNTS, "{\"name\":\"robot\",\"description\":\"-\",\"flow\":\"CLIENT_CREDENTIALS\"}")
        .json();
  }

  private Response bearer(String token, String path) {
    return ovh.send(ovh.request(path).header("Authorization", "Bearer " + token));
  }

  private String token(JsonNode account) {
    return accessToken(
        account.path("clientId").asString(), account.path("clientSecret").asString());
  }

  private String accessToken(String clientId, String clientSecret) {
    return token(clientId, clientSecret).json().path("access_token").asString();
  }

  private Response token(String clientId, String clientSecret) {
    return ovh.form(
        OvhApi.TOKEN_PATH,
        "grant_type=client_credentials&scope=all&client_id=%s&client_secret=%s"
            .formatted(clientId, clientSecret));
  }
}
