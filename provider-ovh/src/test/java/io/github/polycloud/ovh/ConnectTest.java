// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.ovh.login.OvhLogin;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.ovh.model.cloud.NewProjectSshKey;
import io.github.polycloud.ovh.model.me.NewSshKey;
import io.github.polycloud.sandbox.OvhEndpoint;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short ways to connect, the key of a login on the same client, and pages that create keys. */
@ExtendWith(SandboxExtension.class)
class ConnectTest {
  @Test
  void connectsWithKeysInOneLineAndHasANeutralView(Sandbox sandbox) {
    OvhEndpoint access = sandbox.ovh();
    try (Ovh ovh =
        Ovh.fromKeys(
            access.url(),
            access.applicationKey(),
            access.applicationSecret(),
            access.consumerKey())) {
      assertThat(ovh.cloud().account().profile().id()).isEqualTo(ovh.me().get().nichandle());
      assertThat(ovh.cloud()).isSameAs(ovh.cloud());
      assertThat(ovh.cloud().unwrap(Ovh.class)).isSameAs(ovh);
      ovh.cloud().close();
      assertFails(ErrorKind.CANCELLED, () -> ovh.me().get());
    }
  }

  @Test
  void theSameClientGoesOnWithTheKeyOfALogin(Sandbox sandbox) {
    try (Ovh ovh = Connections.withoutConsumerKey(sandbox).connect().unwrap(Ovh.class)) {
      assertFails(ErrorKind.CONFIGURATION, () -> ovh.me().get());
      ovh.useConsumerKey(
          OvhLogin.of(ovh, ConsumerKeyRequest.create().readOnly("/me"))
              .remoteBrowser()
              .pollInterval(Duration.ofMillis(5))
              .signIn(page -> accept(page)));
      assertThat(ovh.cloud().account().profile().id()).isEqualTo(ovh.me().get().nichandle());
      assertFails(ErrorKind.PERMISSION_DENIED, () -> ovh.bills().list());

      ovh.useConsumerKey(Secret.of("canary-key"));
      assertThat(assertFails(ErrorKind.UNAUTHENTICATED, () -> ovh.me().get()))
          .hasMessageContaining("consumer_key is from the login")
          .hasMessageNotContaining("canary");
    }
  }

  @Test
  void anAccessTokenHasNoConsumerKey() {
    try (Ovh ovh = connect(Map.of("OVH_ACCESS_TOKEN", "token", "OVH_ENDPOINT", "ovh-ca"))) {
      CloudException error =
          assertFails(ErrorKind.CONFIGURATION, () -> ovh.useConsumerKey(Secret.of("key")));
      assertThat(error.helpUrl()).contains(URI.create("https://ca.api.ovh.com/createApp/"));
    }
  }

  @Test
  void aConfigurationFileReplacesThoseInTheStandardPlaces(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("ovh.conf"), "[ovh-ca]\naccess_token=standard\n");
    Path file = folder.resolve("other.ini");
    Files.writeString(
        file, "[default]\nendpoint=ovh-ca\n[ovh-ca]\napplication_key=a\napplication_secret=b\n");
    Environment environment = new Environment(Map.of(), folder, folder, folder);
    try (Ovh ovh =
        Ovh.builder().configFile(file).settings(all -> all.environment(environment)).connect()) {
      assertThat(ovh.endpoint()).isEqualTo("ovh-ca");
    }
    OvhBuilder elsewhere =
        Ovh.builder()
            .configFile(file)
            .endpoint("ovh-eu")
            .settings(all -> all.environment(environment));
    assertThat(assertFails(ErrorKind.CONFIGURATION, elsewhere::connect))
        .hasMessageContaining("OVH_ACCESS_TOKEN, " + file + " (sections [default] [ovh-ca]);");
    OvhBuilder missing =
        Ovh.builder()
            .configFile(folder.resolve("none.conf"))
            .settings(all -> all.environment(environment));
    assertThat(assertFails(ErrorKind.CONFIGURATION, missing::connect))
        .hasMessageContaining("none.conf does not exist");
  }

  @ParameterizedTest
  @CsvSource({
    "ovh-eu, https://eu.api.ovh.com/createToken/",
    "ovh-ca, https://ca.api.ovh.com/createToken/",
    "ovh-us, https://api.us.ovhcloud.com/createToken/",
    "kimsufi-eu, https://eu.api.kimsufi.com/createToken/",
    "ks-ca, https://ca.api.kimsufi.com/createToken/",
    "soyoustart-eu, https://eu.api.soyoustart.com/createToken/",
    "sys-ca, https://ca.api.soyoustart.com/createToken/",
    "https://eu.api.ovh.com/1.0, https://eu.api.ovh.com/createToken/"
  })
  void errorsAboutMissingKeysNameThePageOfTheEndpoint(String endpoint, URI page) {
    CloudException missing =
        assertFails(ErrorKind.CONFIGURATION, () -> connect(Map.of("OVH_ENDPOINT", endpoint)));
    assertThat(missing).hasMessageContaining(page.toString());
    assertThat(missing.helpUrl()).contains(page);
    Map<String, String> application =
        Map.of(
            "OVH_ENDPOINT",
            endpoint,
            "OVH_APPLICATION_KEY",
            "key",
            "OVH_APPLICATION_SECRET",
            "secret");
    try (Ovh ovh = connect(application)) {
      CloudException unsigned = assertFails(ErrorKind.CONFIGURATION, () -> ovh.me().get());
      assertThat(unsigned).hasMessageContaining(page.toString());
      assertThat(unsigned.helpUrl()).contains(page);
      assertThat(unsigned.outcome()).isEqualTo(Outcome.NOT_SENT);
    }
  }

  @Test
  void anEndpointThatOvhDoesNotRunHasNoPage() {
    CloudException missing =
        assertFails(
            ErrorKind.CONFIGURATION,
            () -> connect(Map.of("OVH_ENDPOINT", "https://ovh.example/1.0")));
    assertThat(missing.helpUrl()).isEmpty();
    assertThat(missing).hasMessageNotContaining("createToken");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN OPENSSH PRIVATE KEY-----\ncanary\n-----END OPENSSH PRIVATE KEY-----",
        "ssh-ed25519 AAAA\nssh-ed25519 canary"
      })
  void nativeKeysRefuseAPrivateKeyAndSeveralLines(String text) {
    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> new NewSshKey("key", text)))
        .hasMessageNotContaining("canary");
    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> NewProjectSshKey.of("key", text)))
        .hasMessageNotContaining("canary");
  }

  private static void accept(URI page) {
    try {
      ConsumerKeys.decide("accept", page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Ovh connect(Map<String, String> variables) {
    return Clouds.builder(new OvhProvider())
        .environment(Environment.of(variables))
        .connect()
        .unwrap(Ovh.class);
  }
}
