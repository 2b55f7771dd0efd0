// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.sandbox.RecordedRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-in by password and by token, and the neutral view of a native client. */
class SignInTest extends LegacyTestCase {
  @Test
  void aPasswordIsExchangedForTheApiKey() {
    try (HerokuLegacy signedIn = fromPassword(sandbox.heroku().password())) {
      assertThat(signedIn.users().get().email()).isEqualTo(sandbox.heroku().email());
      assertThat(signedIn.toString()).doesNotContain(sandbox.heroku().password());
    }
    assertThat(sandbox.requests().all()).hasSize(2);
    RecordedRequest login = sent("POST", "/login");
    assertThat(login.header("Authorization")).isEmpty();
    assertThat(authorization(sent("GET", "/user")))
        .isEqualTo(sandbox.heroku().email() + ":" + sandbox.heroku().token());
  }

  @Test
  void aRejectedPasswordIsUnauthenticatedAndNotShown() {
    CloudException error =
        assertFails(ErrorKind.UNAUTHENTICATED, () -> fromPassword("canary-password"));
    assertThat(error.toString() + error.body()).doesNotContain("canary-password");
    assertThat(sandbox.requests().all()).hasSize(1);
  }

  @Test
  void aTokenNeedsNoEmail() {
    try (HerokuLegacy client = HerokuLegacy.fromToken(sandbox.heroku().token(), this::sandbox)) {
      assertThat(client.users().get().email()).isEqualTo(sandbox.heroku().email());
      assertThat(client.toString()).doesNotContain(sandbox.heroku().token());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void aBlankValueIsNotReplacedByTheEnvironment(String blank) {
    assertFails(ErrorKind.CONFIGURATION, () -> HerokuLegacy.fromToken(blank));
    assertFails(ErrorKind.CONFIGURATION, () -> HerokuLegacy.fromPassword(blank, "secret"));
    assertFails(ErrorKind.CONFIGURATION, () -> HerokuLegacy.fromPassword("a@example.com", blank));
  }

  @Test
  void theNeutralViewSharesTheConnection() {
    HerokuLegacy client = HerokuLegacy.fromToken(sandbox.heroku().token(), this::sandbox);
    Cloud view = client.cloud();
    assertThat(view.unwrap(HerokuLegacy.class)).isSameAs(client);
    assertThat(view.account().profile().email()).isEqualTo(sandbox.heroku().email());
    assertThat(legacy.cloud()).isSameAs(cloud);
    client.close();
    client.close();
    assertFails(ErrorKind.CANCELLED, () -> view.account().profile());
  }

  private HerokuLegacy fromPassword(String password) {
    return HerokuLegacy.fromPassword(sandbox.heroku().email(), password, this::sandbox);
  }

  private void sandbox(CloudBuilder settings) {
    settings.endpoint(sandbox.heroku().url());
  }

  private static String authorization(RecordedRequest request) {
    String basic = request.header("Authorization").orElseThrow().substring("Basic ".length());
    return new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
  }
}
