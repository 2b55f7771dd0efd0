// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.SSH_KEYS_ADD;
import static io.github.polycloud.testing.contract.PortableOperation.SSH_KEYS_LIST;
import static io.github.polycloud.testing.contract.PortableOperation.SSH_KEYS_REMOVE;
import static io.github.polycloud.testing.contract.PortableOperation.SSH_KEYS_REPLACE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.capability.SshKeys;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.SshKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract of SSH keys that are replaced, and of names and keys that are not unique. */
abstract class SshKeyRotationContract extends CapabilityContract {
  private static final String PRIVATE_KEY =
      "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n-----END OPENSSH PRIVATE KEY-----\n";

  SshKeyRotationContract() {
    super(SshKeys.class);
  }

  @Test
  @RequiresOperations({SSH_KEYS_LIST, SSH_KEYS_ADD, SSH_KEYS_REMOVE})
  void reportsNameThatIsTaken() {
    String old = SshKeyLines.line(1);
    keys().add("taken", old);
    assertThat(assertFails(ErrorKind.CONFLICT, () -> keys().add("taken", SshKeyLines.line(2))))
        .hasMessageContaining("taken");
    assertThat(named("taken")).singleElement().matches(key -> key.sameAs(old));
    keys().remove("taken");
  }

  @Test
  @RequiresOperations({SSH_KEYS_LIST, SSH_KEYS_ADD, SSH_KEYS_REMOVE})
  void reportsKeyThatIsStoredUnderAnotherName() {
    keys().add("first-name", SshKeyLines.line(3));
    assertThat(
            assertFails(ErrorKind.CONFLICT, () -> keys().add("second-name", SshKeyLines.line(3))))
        .hasMessageContaining("first-name");
    assertThat(named("second-name")).isEmpty();
    keys().remove("first-name");
  }

  @Test
  @RequiresOperations({SSH_KEYS_LIST, SSH_KEYS_ADD, SSH_KEYS_REPLACE, SSH_KEYS_REMOVE})
  void replaceLeavesExactlyTheNewKey() {
    String next = SshKeyLines.line(5);
    keys().add("rotated", SshKeyLines.line(4));
    long before = keys().list().stream().count();
    SshKey replaced = keys().replace("rotated", next + " me@laptop");
    assertThat(replaced.name()).isEqualTo("rotated");
    assertThat(replaced.sameAs(next)).isTrue();
    assertThat(named("rotated")).singleElement().matches(key -> key.sameAs(next));
    assertThat(keys().list().stream().count()).isEqualTo(before);
    keys().remove("rotated");
  }

  @Test
  @RequiresOperations({SSH_KEYS_LIST, SSH_KEYS_ADD, SSH_KEYS_REPLACE, SSH_KEYS_REMOVE})
  void repeatedReplaceChangesNothing() {
    String next = SshKeyLines.line(7);
    keys().add("repeated", SshKeyLines.line(6));
    keys().replace("repeated", next);
    List<SshKey> before = keys().list().toList();
    assertThat(keys().replace("repeated", next).sameAs(next)).isTrue();
    assertThat(keys().list()).containsExactlyElementsOf(before);
    keys().remove("repeated");
  }

  @Test
  @RequiresOperations({SSH_KEYS_LIST, SSH_KEYS_ADD, SSH_KEYS_REPLACE, SSH_KEYS_REMOVE})
  void rejectedReplaceChangesNothing() {
    assertFails(ErrorKind.NOT_FOUND, () -> keys().replace("no-such-key", SshKeyLines.line(8)));
    keys().add("kept", SshKeyLines.line(9));
    keys().add("other", SshKeyLines.line(10));
    List<SshKey> before = keys().list().toList();
    assertThat(assertFails(ErrorKind.CONFLICT, () -> keys().replace("kept", SshKeyLines.line(10))))
        .hasMessageContaining("other");
    assertThat(keys().list()).containsExactlyElementsOf(before);
    keys().remove("kept");
    keys().remove("other");
  }

  @Test
  @RequiresOperations({SSH_KEYS_ADD, SSH_KEYS_REPLACE})
  void rejectsPrivateKeyWithoutRequest() {
    assertThat(
            assertFailsWithoutRequest(
                ErrorKind.INVALID_REQUEST, cloud -> cloud.sshKeys().add("oops", PRIVATE_KEY)))
        .hasMessageContaining("private")
        .hasMessageNotContaining("b3BlbnNzaC1rZXk");
    assertThat(
            assertFailsWithoutRequest(
                ErrorKind.INVALID_REQUEST, cloud -> cloud.sshKeys().replace("oops", PRIVATE_KEY)))
        .hasMessageContaining("private");
    assertFailsWithoutRequest(
        ErrorKind.INVALID_REQUEST,
        cloud -> cloud.sshKeys().add("two", SshKeyLines.line(1) + "\n" + SshKeyLines.line(2)));
  }

  @Test
  @RequiresOperations({SSH_KEYS_LIST, SSH_KEYS_ADD, SSH_KEYS_REMOVE})
  void removesKeyByFingerprintOrLine() {
    keys().add("by-sha256", SshKeyLines.line(11));
    keys().add("by-line", SshKeyLines.line(12));
    keys().remove(named("by-sha256").get(0).sha256());
    assertThat(named("by-sha256")).isEmpty();
    keys().remove(SshKeyLines.line(12) + " another comment");
    assertThat(named("by-line")).isEmpty();
    assertFails(ErrorKind.NOT_FOUND, () -> keys().remove(SshKeyLines.line(12)));
  }

  @Test
  @RequiresOperations({SSH_KEYS_LIST, SSH_KEYS_ADD, SSH_KEYS_REPLACE, SSH_KEYS_REMOVE})
  void refusesAmbiguousNameAndListsTheCandidates() {
    keys().add("twin", SshKeyLines.line(13));
    if (fixture().addEqualSshKey("twin", SshKeyLines.line(14))) {
      List<SshKey> twins = named("twin");
      assertThat(twins).hasSize(2);
      for (CloudException error :
          List.of(
              assertFails(ErrorKind.CONFLICT, () -> keys().remove("twin")),
              assertFails(
                  ErrorKind.CONFLICT, () -> keys().replace("twin", SshKeyLines.line(15))))) {
        assertThat(error)
            .hasMessageContaining(twins.get(0).sha256())
            .hasMessageContaining(twins.get(1).sha256());
      }
      assertThat(named("twin")).isEqualTo(twins);
      keys().remove(twins.get(0).sha256());
      assertThat(named("twin")).containsExactly(twins.get(1));
    }
    keys().remove("twin");
    assertThat(named("twin")).isEmpty();
  }

  @Test
  @RequiresOperations({SSH_KEYS_LIST, SSH_KEYS_ADD, SSH_KEYS_REMOVE})
  void listsKeysByName() {
    List<String> names = List.of("order-c", "order-a", "order-d", "order-b");
    for (String name : names) {
      keys().add(name, SshKeyLines.line(20 + names.indexOf(name)));
    }
    assertOrdered(keys().list(), SshKey::name);
    names.forEach(keys()::remove);
  }

  private SshKeys keys() {
    return cloud().sshKeys();
  }

  private List<SshKey> named(String name) {
    return keys().list().filter(key -> key.name().equals(name)).toList();
  }
}
