// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.sandbox.internal.ovh.auth.Application;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CredentialLifeTest {

  private static final String RULES = "\"accessRules\":[{\"method\":\"GET\",\"path\":\"/me\"}]";

  @AutoClose private final OvhFixture ovh = new OvhFixture();
  private final Application application = ovh.api.createApplication("Inventory");

  @Test
  void aRequestedKeyIsPendingAndUnusable() {
    JsonNode pending = ovh.requestKey(application, "{" + RULES + "}").json();

    assertThat(pending.path("state").asString()).isEqualTo("pendingValidation");
    assertThat(pending.path("validationUrl").asString())
        .startsWith(ovh.url() + "/auth/?credentialToken=");
    unusable(keys(pending));
  }

  @Test
  void anAcceptedKeyIsValidatedAndUsable() {
    JsonNode pending = ovh.requestKey(application, "{" + RULES + "}").json();

    Response page = ovh.submit(pending.path("validationUrl").asString(), "action=accept");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("Access granted");
    assertThat(ovh.call(keys(pending), "GET", "/me", "").status()).isEqualTo(200);
    JsonNode current = ovh.call(keys(pending), "GET", "/auth/currentCredential", "").json();
    assertThat(current.path("status").asString()).isEqualTo("validated");
    assertThat(current.path("rules").toString())
        .isEqualTo("[{\"method\":\"GET\",\"path\":\"/me\"}]");
    assertThat(current.path("expiration").isNull()).isTrue();
    assertThat(current.path("allowedIPs").isNull()).isTrue();
    assertThat(current.path("lastUse").asString()).isEqualTo("2026-11-21T09:30:00+01:00");
  }

  @Test
  void aRefusedKeyIsUnusable() {
    JsonNode pending = ovh.requestKey(application, "{" + RULES + "}").json();

    assertThat(ovh.submit(pending.path("validationUrl").asString(), "action=refuse").body())
        .contains("Access refused");

    unusable(keys(pending));
    assertThat(ovh.get("/me/api/credential?status=refused").json()).hasSize(1);
  }

  @Test
  void aKeyExpiresAfterTheChosenDuration() {
    JsonNode pending = ovh.requestKey(application, "{" + RULES + "}").json();
    ovh.setServerAhead(Duration.ofHours(-1));
    ovh.submit(pending.path("validationUrl").asString(), "action=accept&duration=3600");

    ovh.setServerAhead(Duration.ofSeconds(-1));
    assertThat(ovh.call(keys(pending), "GET", "/me", "").status()).isEqualTo(200);
    assertThat(ownState(pending)).isEqualTo("validated");
    ovh.setServerAhead(Duration.ZERO);
    unusable(keys(pending));
    assertThat(ownState(pending)).isEqualTo("expired");
    assertThat(ovh.get("/me/api/credential?status=expired").json()).hasSize(1);
  }

  @Test
  void aKeyCanReadItsOwnState() {
    JsonNode pending = ovh.requestKey(application, "{" + RULES + "}").json();
    assertThat(ownState(pending)).isEqualTo("pendingValidation");
    ovh.submit(pending.path("validationUrl").asString(), "action=refuse");
    assertThat(ownState(pending)).isEqualTo("refused");
  }

  private String ownState(JsonNode key) {
    return ovh.call(keys(key), "GET", "/auth/currentCredential", "")
        .json()
        .path("status")
        .asString();
  }

  @Test
  void aLoggedOutKeyIsUnusable() {
    Keys keys = ovh.acceptedKey("[{\"method\":\"GET\",\"path\":\"/*\"}]");

    assertThat(ovh.call(keys, "POST", "/auth/logout", "").body()).isEqualTo("null");

    unusable(keys);
  }

  @Test
  void aDeletedKeyDoesNotExist() {
    Keys keys = ovh.acceptedKey("[{\"method\":\"GET\",\"path\":\"/*\"}]");
    long id =
        ovh.call(keys, "GET", "/auth/currentCredential", "").json().path("credentialId").asLong();

    assertThat(ovh.delete("/me/api/credential/" + id).body()).isEqualTo("null");

    assertThat(ovh.call(keys, "GET", "/me", "").json().path("errorCode").asString())
        .isEqualTo("NOT_CREDENTIAL");
    assertThat(ovh.get("/me/api/credential/" + id).message())
        .isEqualTo("The requested object (credentialId = %d) does not exist".formatted(id));
  }

  @Test
  void deletingAnApplicationDeletesItsKeys() {
    Keys keys = ovh.acceptedKey("[{\"method\":\"GET\",\"path\":\"/*\"}]");
    long id =
        ovh.call(keys, "GET", "/auth/currentCredential", "").json().path("applicationId").asLong();

    assertThat(ovh.get("/me/api/application/" + id).json().path("status").asString())
        .isEqualTo("active");
    assertThat(ovh.delete("/me/api/application/" + id).body()).isEqualTo("null");

    assertThat(ovh.call(keys, "GET", "/me", "").json().path("errorCode").asString())
        .isEqualTo("INVALID_KEY");
    assertThat(ovh.get("/me/api/credential?applicationId=" + id).body()).isEqualTo("[]");
  }

  @Test
  void aKeyWorksFromTheAllowedAddressesOnly() {
    JsonNode here =
        ovh.requestKey(application, "{\"allowedIPs\":[\"127.0.0.0/8\"]," + RULES + "}").json();
    JsonNode elsewhere =
        ovh.requestKey(application, "{\"allowedIPs\":[\"192.0.2.0/24\"]," + RULES + "}").json();
    ovh.submit(here.path("validationUrl").asString(), "action=accept");
    ovh.submit(elsewhere.path("validationUrl").asString(), "action=accept");

    assertThat(ovh.call(keys(here), "GET", "/me", "").status()).isEqualTo(200);
    Response refused = ovh.call(keys(elsewhere), "GET", "/me", "");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.json().path("errorCode").asString()).isEqualTo("FORBIDDEN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"accessRules\":[]}",
        "{\"accessRules\":\"/me\"}",
        "{\"accessRules\":[{\"path\":\"/me\"}]}",
        "{\"accessRules\":[{\"method\":\"PATCH\",\"path\":\"/me\"}]}",
        "{\"accessRules\":[{\"method\":\"GET\",\"path\":\"me\"}]}"
      })
  void malformedRulesAreRejected(String body) {
    Response response = ovh.requestKey(application, body);

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.message()).isEqualTo("Body parameter accessRules isn't formated correctly");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"redirection\":\"javascript:alert(1)\"",
        "\"redirection\":\"not a url\"",
        "\"allowedIPs\":[\"somewhere\"]"
      })
  void aMalformedRedirectionOrAddressIsRejected(String field) {
    assertThat(ovh.requestKey(application, "{" + field + "," + RULES + "}").status())
        .isEqualTo(400);
  }

  @Test
  void theOwnerChangesTheAllowedAddressesOfAKey() {
    Keys keys = ovh.acceptedKey("[{\"method\":\"GET\",\"path\":\"/me\"}]");
    long id =
        ovh.call(keys, "GET", "/auth/currentCredential", "").json().path("credentialId").asLong();
    String path = "/me/api/credential/" + id;

    assertThat(ovh.put(path, "{\"allowedIPs\":[\"192.0.2.0/24\"]}").body()).isEqualTo("null");
    assertThat(ovh.get(path).json().path("allowedIPs").path(0).asString())
        .isEqualTo("192.0.2.0/24");
    assertThat(ovh.call(keys, "GET", "/me", "").status()).isEqualTo(403);

    assertThat(ovh.put(path, "{\"allowedIPs\":[\"here\"]}").status()).isEqualTo(400);
    ovh.put(path, "{\"allowedIPs\":null,\"status\":\"expired\"}");
    assertThat(ovh.call(keys, "GET", "/me", "").status()).isEqualTo(200);
  }

  @Test
  void aKeyForAnUnknownApplicationIsForbidden() {
    Response response =
        ovh.send(
            ovh.request("/auth/credential")
                .header("X-Ovh-Application", "0123456789abcdef")
                .POST(BodyPublishers.ofString("{" + RULES + "}")));

    assertThat(response.status()).isEqualTo(403);
    assertThat(response.body())
        .isEqualTo("{\"class\":\"Client::Forbidden\",\"message\":\"Invalid application key\"}");
  }

  private Keys keys(JsonNode pending) {
    return new Keys(
        application.key(), application.secret(), pending.path("consumerKey").asString());
  }

  private void unusable(Keys keys) {
    Response response = ovh.call(keys, "GET", "/me", "");
    assertThat(response.status()).isEqualTo(403);
    assertThat(response.body())
        .isEqualTo(
            "{\"message\":\"This credential is not valid\",\"errorCode\":\"INVALID_CREDENTIAL\","
                + "\"httpCode\":\"403 Forbidden\"}");
  }
}
