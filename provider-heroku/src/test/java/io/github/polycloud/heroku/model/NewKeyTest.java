// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.model.account.NewKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that are never sent. */
class NewKeyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n-----END OPENSSH PRIVATE KEY-----",
        "-----BEGIN RSA PRIVATE KEY-----\\nMIIcanary",
        "PuTTY-User-Key-File-3: ssh-ed25519",
        "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAcanary"
      })
  void privateKeyIsRejected(String key) {
    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> new NewKey(key)))
        .hasMessageContaining("private key")
        .hasMessageNotContaining("canary");
  }

  @Test
  void severalLinesAreRejected() {
    assertFails(
        ErrorKind.INVALID_REQUEST, () -> new NewKey("ssh-ed25519 AAAA a\nssh-ed25519 BBBB b"));
  }

  @Test
  void lineThatOpenSshAcceptsIsKept() {
    String line = "sk-ssh-ed25519@openssh.com AAAAGnNr my security key, blue\n";
    assertThat(new NewKey(line).publicKey()).isEqualTo(line);
    assertThatCode(() -> new NewKey("ssh-rsa AAAAB3Nza")).doesNotThrowAnyException();
  }
}
