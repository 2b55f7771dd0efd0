// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.ovh.api.Auth;
import io.github.polycloud.ovh.model.auth.AuthMethod;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.ovh.model.auth.Credential;
import io.github.polycloud.ovh.model.auth.CredentialState;
import io.github.polycloud.ovh.model.auth.CredentialUpdate;
import io.github.polycloud.ovh.model.auth.NewServiceAccount;
import io.github.polycloud.ovh.model.auth.ServiceAccountSecret;
import io.github.polycloud.ovh.model.auth.ServiceAccountUpdate;
import io.github.polycloud.sandbox.OvhEndpoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

class AuthOperationsTest extends OvhOperations<Auth> {
  AuthOperationsTest() {
    super(Auth.class);
  }

  @Override
  protected Map<String, String> excludedMethods() {
    return Map.of(
        "requestCredential[ConsumerKeyRequest]",
        "its response contains a key that is never written; the tests of consumer keys call it");
  }

  /** The application that signs the calls is deleted at the end, which needs other credentials. */
  @Override
  protected void authenticate(HttpRequest attempt) {
    if (attempt.operation().toString().equals("DELETE /me/api/application/{applicationId}")) {
      attempt.header("Authorization", "Bearer " + token(sandbox.ovh()));
    } else {
      super.authenticate(attempt);
    }
  }

  @Override
  protected void runScenario(Auth auth) {
    assertThat(auth.time()).isCloseTo(Instant.now().getEpochSecond(), within(60L));
    assertThat(auth.details().method()).isEqualTo(AuthMethod.ACCOUNT);
    Credential own = auth.currentCredential();
    credentials(auth, own);
    serviceAccounts(auth);

    long application = auth.applicationByCredential(own.credentialId()).applicationId();
    assertThat(auth.applications()).contains(application);
    assertThat(auth.application(application).toString())
        .doesNotContain(sandbox.ovh().applicationKey());
    auth.logout();
    assertThatThrownBy(auth::details).isInstanceOf(CloudException.class);
    auth.deleteApplication(application);
  }

  private void credentials(Auth auth, Credential own) {
    api(Auth.class).requestCredential(ConsumerKeyRequest.create().readOnly("/me"));
    long pending = auth.credentials(own.applicationId(), CredentialState.PENDING_VALIDATION).get(0);
    assertThat(auth.credentials()).contains(own.credentialId(), pending);
    assertThat(auth.credential(pending).status()).isEqualTo(CredentialState.PENDING_VALIDATION);
    auth.updateCredential(pending, CredentialUpdate.allowedFrom("192.0.2.0/24"));
    assertThat(auth.credential(pending).allowedIPs()).containsExactly("192.0.2.0/24");
    auth.updateCredential(pending, CredentialUpdate.allowedFromAnywhere());
    assertThat(auth.credential(pending).allowedIPs()).isNull();
    auth.deleteCredential(pending);
    assertThat(auth.credentials()).doesNotContain(pending);
  }

  private static void serviceAccounts(Auth auth) {
    ServiceAccountSecret made =
        auth.createServiceAccount(NewServiceAccount.clientCredentials("nightly", "reads bills"));
    assertThat(made.toString()).doesNotContain(made.clientSecret());
    assertThat(auth.serviceAccounts()).contains(made.clientId());
    auth.updateServiceAccount(
        made.clientId(), ServiceAccountUpdate.builder().description("reads all").build());
    assertThat(auth.serviceAccount(made.clientId()).name()).isEqualTo("nightly");
    assertThat(auth.serviceAccount(made.clientId()).description()).isEqualTo("reads all");
    auth.deleteServiceAccount(made.clientId());
    assertThat(auth.serviceAccounts()).doesNotContain(made.clientId());
  }

  private static String token(OvhEndpoint access) {
    String form =
        "grant_type=client_credentials&scope=all&client_id=%s&client_secret=%s"
            .formatted(access.clientId(), access.clientSecret());
    try {
      URLConnection connection = URI.create(access.tokenUrl()).toURL().openConnection();
      connection.setDoOutput(true);
      connection.getOutputStream().write(form.getBytes(StandardCharsets.UTF_8));
      try (InputStream body = connection.getInputStream()) {
        return JsonMapper.shared().readTree(body).path("access_token").asString();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
