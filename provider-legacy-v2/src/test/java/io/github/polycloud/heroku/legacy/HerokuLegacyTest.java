// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ConfirmationRequiredException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.model.AppSettings;
import io.github.polycloud.heroku.legacy.model.Collaborator;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.heroku.legacy.model.NewApp;
import io.github.polycloud.model.OneOffResult;
import io.github.polycloud.sandbox.RecordedRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The native client of the API of 2008. */
class HerokuLegacyTest extends LegacyTestCase {
  @Test
  void createsAnAppFromFormAndXml() {
    assertThat(legacy.apps().create(Form.of("app[name]", "by-form")).name()).isEqualTo("by-form");
    assertThat(legacy.apps().create(new NewApp("by-xml")).name()).isEqualTo("by-xml");
    assertThat(legacy.apps().create(Form.empty()).name()).isNotBlank();
    List<RecordedRequest> requests = sandbox.requests().find("POST", "/apps");
    assertThat(requests.get(0).body()).isEqualTo("app%5Bname%5D=by-form");
    assertThat(requests.get(0).header("Content-Type"))
        .hasValue("application/x-www-form-urlencoded");
    assertThat(requests.get(1).body()).isEqualTo("<app><name>by-xml</name></app>");
    assertThat(requests.get(1).header("Content-Type").orElse("")).startsWith("application/xml");
    assertThat(requests.get(0).header("X-Heroku-API-Version")).hasValue("2");
  }

  @Test
  void updatesAnAppFromFormAndXml() {
    legacy.apps().create(Form.of("app[name]", "settings"));
    assertThat(legacy.apps().update("settings", Form.of("app[name]", "renamed-once")).name())
        .isEqualTo("renamed-once");
    assertThat(legacy.apps().update("renamed-once", AppSettings.renameTo("renamed-twice")).name())
        .isEqualTo("renamed-twice");
    assertThat(sent("PUT", "/apps/renamed-once").body())
        .isEqualTo("<app><name>renamed-twice</name></app>");
    legacy.apps().delete("renamed-twice");
  }

  @Test
  void addsACollaboratorFromFormAndXml() {
    String app = anApp();
    assertThat(
            legacy.collaborators().create(app, Form.of("collaborator[email]", "f+x@example.com")))
        .isNotBlank();
    legacy.collaborators().create(app, new Collaborator("xml@example.com", "view"));
    assertThat(legacy.collaborators().list(app).items())
        .extracting(Collaborator::email)
        .contains("f+x@example.com", "xml@example.com");
    legacy.collaborators().delete(app, "f+x@example.com");
    assertThat(sent("DELETE", "/apps/*").rawTarget())
        .endsWith("/collaborators/f%2Bx%40example%2Ecom");
  }

  @Test
  void dotsInKeyNamesAreEncoded() {
    cloud
        .sshKeys()
        .add(
            "joe@joe-smiths-computer.local",
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl");
    cloud.sshKeys().remove("joe@joe-smiths-computer.local");
    assertThat(sent("DELETE", "/user/keys/*").rawTarget())
        .isEqualTo("/user/keys/joe%40joe-smiths-computer%2Elocal");
    assertThat(sent("POST", "/user/keys").header("Content-Type").orElse(""))
        .startsWith("text/ssh-authkey");
  }

  @Test
  void aRakeTaskHasOutputButNoExitStatus() {
    OneOffResult result = legacy.rake(anApp(), "db:migrate");
    assertThat(result.output()).contains("migrated");
    assertThat(result.exitStatus()).isEmpty();
    assertThat(sent("POST", "/apps/*/rake").body()).isEqualTo("db:migrate");
    assertThat(sent("POST", "/apps/*/rake").header("Content-Type").orElse(""))
        .startsWith("text/plain");
  }

  @Test
  void aCrashedTaskIsDistinguishedFromABrokenServiceAndKeepsItsLog() {
    CloudException error = assertFails(ErrorKind.CONFLICT, () -> legacy.rake(anApp(), "fail"));
    assertThat(error.code()).hasValue("crashed");
    assertThat(error.body().orElse("")).contains("rake aborted!");
    assertThat(error.retryable()).isFalse();
    assertThat(sandbox.requests().count("POST", "/apps/*/rake")).isEqualTo(1);
  }

  @Test
  void listenersAreNotifiedOfWarnings() {
    assertFails(ErrorKind.CONFLICT, () -> legacy.rake(anApp(), "warn:me"));
    assertThat(warnings).hasSize(1);
  }

  @Test
  void resizesThroughTheFormation() {
    String app = anApp();
    cloud.processes().scale(app, "web", 1);
    assertThat(cloud.processes().resize(app, "web", "Standard-2X").get(0).size())
        .isEqualTo("Standard-2X");
  }

  @Test
  void aRollbackIsANewReleaseInV3Too() {
    String app = anApp();
    cloud.configVars().set(app, "X", "1");
    long before = cloud.releases().current(app).version();
    cloud.configVars().set(app, "X", "2");
    assertThat(legacy.releases().rollback(app, Form.of("rollback", "v" + before)))
        .isEqualTo("v" + before);
    assertThat(cloud.releases().current(app).version()).isEqualTo(before + 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "422|text/html|{\"error\":\"json message\"}|INVALID_REQUEST|json message",
        "422|application/json|[[\"base\",\"is bad\"]]|INVALID_REQUEST|base is bad",
        "422|text/plain|<errors><error>one</error><error>two</error></errors>"
            + "|INVALID_REQUEST|one / two",
        "404|text/plain|App not found.|NOT_FOUND|App not found.",
        "404|text/html|<html><body>canary</body></html>|NOT_FOUND|error response without a message",
        "402|text/plain|Please verify your account|PAYMENT_REQUIRED|verify your account",
        "412|text/plain|gone|INVALID_REQUEST|gone",
        "503|text/html|<html>canary</html>|UNAVAILABLE|error response without a message",
      })
  void findsTheWordsInEveryFormOfError(
      int status, String type, String body, ErrorKind kind, String message) {
    sandbox.faults().inject(9, "POST", "/apps").status(status).body(type, body);
    CloudException error = assertFails(kind, () -> legacy.apps().create(Form.empty()));
    assertThat(error.getMessage()).contains(message).doesNotContain("canary", "<");
    assertThat(error.status()).hasValue(status);
  }

  @Test
  void theConfirmationTextIsReported() {
    sandbox
        .faults()
        .inject(1, "POST", "/apps")
        .status(423)
        .header("X-Confirmation-Required", "shop")
        .body("text/plain", "Confirmation required");
    CloudException error =
        assertFails(ErrorKind.CONFIRMATION_REQUIRED, () -> legacy.apps().create(Form.empty()));
    assertThat(((ConfirmationRequiredException) error).confirmationText()).isEqualTo("shop");
  }

  @Test
  void acceptsAPasswordOrATokenWithoutEmail() {
    try (Cloud byPassword =
            connection().credential("token", sandbox.heroku().password()).connect();
        Cloud byToken =
            Clouds.builder("heroku-legacy")
                .endpoint(sandbox.heroku().url())
                .credential("token", sandbox.heroku().token())
                .connect()) {
      assertThat(byPassword.account().profile()).isEqualTo(byToken.account().profile());
    }
  }
}
