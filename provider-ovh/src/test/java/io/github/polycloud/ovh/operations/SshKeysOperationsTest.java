// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.ovh.api.SshKeys;
import io.github.polycloud.ovh.model.me.NewSshKey;

class SshKeysOperationsTest extends OvhOperations<SshKeys> {
  static final String KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ1Y6cZrmRY8bVDTXuCgwKkJj8wBk5iSvTT7RwZ4BvYd";

  SshKeysOperationsTest() {
    super(SshKeys.class);
  }

  @Override
  protected void runScenario(SshKeys keys) {
    keys.create(new NewSshKey("desk & chair", KEY));
    assertThat(keys.list()).contains("desk & chair");
    assertThat(keys.get("desk & chair").key()).startsWith("ssh-ed25519 ");
    keys.delete("desk & chair");
    assertThat(keys.list()).doesNotContain("desk & chair");
  }
}
