// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.SSH_KEYS_ADD;
import static io.github.polycloud.testing.contract.PortableOperation.SSH_KEYS_LIST;
import static io.github.polycloud.testing.contract.PortableOperation.SSH_KEYS_REMOVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.capability.SshKeys;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import org.junit.jupiter.api.Test;

/** The contract of SSH keys. */
abstract class SshKeysContract extends CapabilityContract {
  private static final String MATERIAL =
      "AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";
  static final String PUBLIC_KEY = "ssh-ed25519 " + MATERIAL;

  SshKeysContract() {
    super(SshKeys.class);
  }

  @Test
  @RequiresOperations({SSH_KEYS_LIST, SSH_KEYS_ADD, SSH_KEYS_REMOVE})
  void addsFindsAndRemovesKeyByName() {
    cloud().sshKeys().add("polycloud-laptop", PUBLIC_KEY + " me@laptop");
    assertThat(cloud().sshKeys().find("polycloud-laptop"))
        .hasValueSatisfying(key -> assertThat(key.publicKey()).contains(MATERIAL));
    cloud().sshKeys().remove("polycloud-laptop");
    assertThat(cloud().sshKeys().find("polycloud-laptop")).isEmpty();
  }

  @Test
  @RequiresOperations({SSH_KEYS_LIST, SSH_KEYS_ADD, SSH_KEYS_REMOVE})
  void acceptsKeyWithoutComment() {
    cloud().sshKeys().add("bare", PUBLIC_KEY);
    assertThat(cloud().sshKeys().find("bare")).isPresent();
    cloud().sshKeys().remove("bare");
  }

  @Test
  @RequiresOperations({SSH_KEYS_LIST, SSH_KEYS_ADD, SSH_KEYS_REMOVE})
  void keepsSpecialCharactersInNames() {
    String name = "joe@joe-smiths-computer.local";
    cloud().sshKeys().add(name, PUBLIC_KEY);
    assertThat(cloud().sshKeys().find(name)).isPresent();
    cloud().sshKeys().remove(name);
    assertThat(cloud().sshKeys().find(name)).isEmpty();
  }

  @Test
  @RequiresOperations(SSH_KEYS_ADD)
  void rejectsInvalidKeyAndBlankName() {
    assertFailsWithoutRequest(
        ErrorKind.INVALID_REQUEST, cloud -> cloud.sshKeys().add("x", "hello"));
    assertFailsWithoutRequest(
        ErrorKind.INVALID_REQUEST, cloud -> cloud.sshKeys().add(" ", PUBLIC_KEY));
  }

  @Test
  @RequiresOperations(SSH_KEYS_REMOVE)
  void reportsNotFoundForUnknownKey() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().sshKeys().remove("no-such-key"));
  }

  @Test
  @RequiresOperations({SSH_KEYS_LIST, SSH_KEYS_ADD, SSH_KEYS_REMOVE})
  void blankNameRemovesNoKey() {
    cloud().sshKeys().add("survivor", PUBLIC_KEY);
    assertThatThrownBy(() -> cloud().sshKeys().remove(" ")).isInstanceOf(CloudException.class);
    assertThatThrownBy(() -> cloud().sshKeys().remove("")).isInstanceOf(CloudException.class);
    assertThat(cloud().sshKeys().find("survivor")).isPresent();
    cloud().sshKeys().remove("survivor");
  }
}
