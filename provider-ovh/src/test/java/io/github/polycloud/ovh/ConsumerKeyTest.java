// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.model.auth.AccessRule;
import io.github.polycloud.ovh.model.auth.AuthMethod;
import io.github.polycloud.ovh.model.auth.ConsumerKey;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.ovh.model.auth.Credential;
import io.github.polycloud.ovh.model.auth.CredentialState;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The life cycle of a consumer key. */
@ExtendWith(SandboxExtension.class)
class ConsumerKeyTest {
  private static final ConsumerKeyRequest READ =
      ConsumerKeyRequest.create().readOnly("/me").readOnlyRecursive("/me/bill");

  private Sandbox sandbox;

  @BeforeEach
  void remember(Sandbox started) {
    sandbox = started;
  }

  @Test
  void isRequestedWithoutASignature() {
    ConsumerKey key = request(READ);
    assertThat(key.state()).isEqualTo(CredentialState.PENDING_VALIDATION);
    assertThat(key.validationUrl()).asString().contains("/auth/?credentialToken=");
    assertThat(sandbox.requests().all()).hasSize(1);
    assertThat(sandbox.requests().all().get(0).body())
        .isEqualTo(
            "{\"accessRules\":[{\"method\":\"GET\",\"path\":\"/me\"},"
                + "{\"method\":\"GET\",\"path\":\"/me/bill\"},"
                + "{\"method\":\"GET\",\"path\":\"/me/bill/*\"}]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "javascript:canary",
        "http://phishing.example/canary",
        "https://user@phishing.example/canary",
        "/canary"
      })
  void aValidationUrlThatABrowserMustNotOpenIsAnError(String url) {
    sandbox
        .faults()
        .inject(1, "POST", "*/auth/credential")
        .status(200)
        .body(
            "application/json",
            "{\"consumerKey\":\"k\",\"state\":\"pendingValidation\",\"validationUrl\":\""
                + url
                + "\"}");
    assertThat(assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> request(READ)))
        .hasMessageContaining("validation URL")
        .hasMessageContaining("POST /auth/credential")
        .hasMessageNotContainingAny("canary", "passwd");
  }

  @Test
  void isRejectedWhilePending() {
    try (Cloud cloud = connect(request(READ))) {
      assertThat(assertFails(ErrorKind.UNAUTHENTICATED, () -> cloud.account().profile()))
          .hasMessageContaining("pending");
    }
  }

  @Test
  void grantsItsRulesOnceAccepted() throws IOException {
    ConsumerKey key = request(READ);
    decide(key, "accept");
    try (Cloud cloud = connect(key)) {
      Credential credential = cloud.unwrap(Ovh.class).consumerKeys().current();
      assertThat(credential.status()).isEqualTo(CredentialState.VALIDATED);
      assertThat(credential.rules())
          .containsExactly(
              new AccessRule("GET", "/me"),
              new AccessRule("GET", "/me/bill"),
              new AccessRule("GET", "/me/bill/*"));
      assertThat(credential.expiration()).isNull();
      assertThat(credential.allowedIPs()).isNull();
      assertThat(cloud.invoices().list().first(1)).hasSize(1);

      assertThat(assertFails(ErrorKind.PERMISSION_DENIED, () -> cloud.servers().get("ns1")))
          .hasMessageContaining("access rule GET /dedicated/server/*");
      assertThat(assertFails(ErrorKind.PERMISSION_DENIED, () -> cloud.raw().get("/v2/iam/policy")))
          .hasMessageContaining("access rule GET /v2/iam/policy");
    }
  }

  @Test
  void isRejectedAfterTheOwnerRejectedIt() throws IOException {
    ConsumerKey key = request(READ);
    decide(key, "refuse");
    try (Cloud cloud = connect(key)) {
      assertThat(assertFails(ErrorKind.UNAUTHENTICATED, () -> cloud.account().profile()))
          .hasMessageContaining("rejected by the owner");
      assertThat(cloud.unwrap(Ovh.class).consumerKeys().current().status())
          .isEqualTo(CredentialState.REFUSED);
    }
  }

  @Test
  void isRejectedAfterLogout() throws IOException {
    ConsumerKey key = request(READ);
    decide(key, "accept");
    try (Cloud cloud = connect(key)) {
      cloud.unwrap(Ovh.class).auth().logout();
      assertFails(ErrorKind.UNAUTHENTICATED, () -> cloud.account().profile());
    }
  }

  @Test
  void isBoundToAddressesAndRedirectsTheOwner() throws IOException {
    ConsumerKeyRequest bound =
        READ.redirection(URI.create("https://app.example/done")).allowedIp("192.0.2.0/24");
    ConsumerKey key = request(bound);
    assertThat(sandbox.requests().all().get(0).body())
        .endsWith(
            "\"redirection\":\"https://app.example/done\",\"allowedIPs\":[\"192.0.2.0/24\"]}");
    decide(key, "accept");
    try (Cloud cloud = connect(key)) {
      assertFails(ErrorKind.PERMISSION_DENIED, () -> cloud.account().profile());
    }
  }

  @Test
  void aMissingKeyIsDetectedBeforeAnythingIsSent() {
    try (Cloud cloud = Connections.withoutConsumerKey(sandbox).connect()) {
      assertThat(assertFails(ErrorKind.CONFIGURATION, () -> cloud.account().profile()))
          .hasMessageContaining("consumer key")
          .hasMessageContaining("consumerKeys().request");
      assertFails(ErrorKind.CONFIGURATION, () -> cloud.raw().get("/me"));
    }
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void isNotRequestedWithoutARule() {
    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> request(ConsumerKeyRequest.create())))
        .hasMessageContaining("rule");
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void isNotIssuedToAnUnknownApplication() {
    try (Cloud cloud =
        Connections.withoutConsumerKey(sandbox).credential("application_key", "who").connect()) {
      Ovh ovh = cloud.unwrap(Ovh.class);
      assertThat(assertFails(ErrorKind.UNAUTHENTICATED, () -> ovh.consumerKeys().request(READ)))
          .hasMessageContaining("application key");
    }
  }

  @Test
  void isListedForItsOwner() {
    try (Cloud cloud = Connections.to(sandbox).connect()) {
      assertThat(cloud.unwrap(Ovh.class).auth().details().method()).isEqualTo(AuthMethod.ACCOUNT);
      assertThat(cloud.unwrap(Ovh.class).auth().details().allowedRoutes())
          .contains(new AccessRule("GET", "/*"));
    }
  }

  private ConsumerKey request(ConsumerKeyRequest request) {
    try (Cloud cloud = Connections.withoutConsumerKey(sandbox).connect()) {
      return cloud.unwrap(Ovh.class).consumerKeys().request(request);
    }
  }

  private Cloud connect(ConsumerKey key) {
    return Connections.withoutConsumerKey(sandbox)
        .credential("consumer_key", key.consumerKey().reveal())
        .connect();
  }

  private static void decide(ConsumerKey key, String action) throws IOException {
    HttpURLConnection form = (HttpURLConnection) key.validationUrl().toURL().openConnection();
    form.setInstanceFollowRedirects(false);
    form.setDoOutput(true);
    form.getOutputStream().write(("action=" + action).getBytes(StandardCharsets.UTF_8));
    assertThat(form.getResponseCode()).isIn(200, 302, 303);
    form.disconnect();
  }
}
