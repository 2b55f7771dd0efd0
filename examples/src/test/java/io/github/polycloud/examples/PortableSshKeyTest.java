// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same code adds an SSH key to every cloud and removes it, without provider-specific parts. */
@ExtendWith(SandboxExtension.class)
class PortableSshKeyTest {
  private static final String MATERIAL =
      "AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";

  @ParameterizedTest
  @ValueSource(strings = {"heroku", "heroku-legacy", "ovh"})
  void theSameCodeAddsAndRemovesAKey(String provider, Sandbox sandbox) {
    try (Cloud cloud = connect(provider, sandbox)) {
      cloud.sshKeys().add("laptop", "ssh-ed25519 " + MATERIAL + " me@laptop");
      String found = cloud.sshKeys().find("laptop").orElseThrow().publicKey();
      cloud.sshKeys().remove("laptop");

      assertThat(found).contains(MATERIAL);
      assertThat(cloud.sshKeys().find("laptop")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"heroku", "heroku-legacy", "ovh"})
  void aPrivateKeyIsNeverSent(String provider, Sandbox sandbox) {
    try (Cloud cloud = connect(provider, sandbox)) {
      CloudException error =
          catchThrowableOfType(
              CloudException.class,
              () ->
                  cloud
                      .sshKeys()
                      .add("laptop", "-----BEGIN OPENSSH PRIVATE KEY-----\n" + MATERIAL));

      assertThat(error.kind()).isEqualTo(ErrorKind.INVALID_REQUEST);
      assertThat(error).hasMessageContaining("private").hasMessageNotContaining(MATERIAL);
      assertThat(sandbox.requests().all()).isEmpty();
    }
  }

  private static Cloud connect(String provider, Sandbox sandbox) {
    CloudBuilder builder = Clouds.builder(provider);
    return provider.equals("ovh")
        ? builder
            .endpoint(sandbox.ovh().url())
            .credential("application_key", sandbox.ovh().applicationKey())
            .credential("application_secret", sandbox.ovh().applicationSecret())
            .credential("consumer_key", sandbox.ovh().consumerKey())
            .connect()
        : builder
            .endpoint(sandbox.heroku().url())
            .credential("token", sandbox.heroku().token())
            .connect();
  }
}
