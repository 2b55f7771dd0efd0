// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.api.Keys;
import io.github.polycloud.model.SshKey;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SSH keys on a service that deletes by comment and stores each key once. */
class SshKeysTest extends LegacyTestCase {
  private static final String PREFIX = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI";
  private static final String OLD = PREFIX + "OMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";
  private static final String NEW = PREFIX + "AMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";
  private static final String OTHER = PREFIX + "BMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";

  @BeforeEach
  void startsWithoutKeys() {
    legacy.keys().deleteAll();
  }

  @Test
  void aKeyWhoseCommentAnotherOneHasIsNotDeleted() {
    legacy.keys().create(OLD + " twin");
    legacy.keys().create(NEW + " twin");
    for (SshKey twin : cloud.sshKeys().list()) {
      assertThat(assertFails(ErrorKind.CONFLICT, () -> cloud.sshKeys().remove(twin.sha256())))
          .hasMessageContaining("2 SSH keys have the comment twin");
      assertFails(ErrorKind.CONFLICT, () -> cloud.sshKeys().remove(twin.publicKey()));
    }
    assertFails(ErrorKind.CONFLICT, () -> cloud.sshKeys().remove("twin"));
    assertFails(ErrorKind.CONFLICT, () -> cloud.sshKeys().replace("twin", NEW));
    assertFails(ErrorKind.CONFLICT, () -> cloud.sshKeys().replace("twin", OTHER));
    assertThat(cloud.sshKeys().list()).hasSize(2);
    assertThat(sandbox.requests().count("DELETE", "/user/keys/*")).isZero();
  }

  @Test
  void aKeyWithoutACommentIsNotDeleted() {
    legacy.keys().create(OLD);
    legacy.keys().create(NEW + " named");
    assertThat(assertFails(ErrorKind.CONFLICT, () -> cloud.sshKeys().remove(OLD)))
        .hasMessageContaining("no comment");
    assertThat(cloud.sshKeys().list()).hasSize(2);
  }

  @Test
  void aKeyIsAlwaysThereWhileItIsReplaced() {
    cloud.sshKeys().add("ops", OLD);
    legacy.keys().create(OTHER + " ops.old");
    AtomicInteger looks = new AtomicInteger();
    try (Cloud watched = afterEachChange(count -> looks.addAndGet(hasAWorkingKey() ? 1 : 0))) {
      assertThat(watched.sshKeys().replace("ops", NEW).publicKey()).isEqualTo(NEW + " ops");
    }
    assertThat(looks).hasValue(6);
    assertThat(cloud.sshKeys().list())
        .extracting(SshKey::publicKey)
        .containsExactly(NEW + " ops", OTHER + " ops.old");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 5, 6})
  void aReplacementThatFailedHalfwayIsCompletedByARepetition(int failing) {
    cloud.sshKeys().add("ops", OLD);
    CloudException error = replaceWithFailure(failing);
    assertThat(hasAWorkingKey()).isTrue();
    if (failing > 1) {
      assertThat(error).hasMessageContaining("repeat the replacement");
    }
    assertThat(cloud.sshKeys().replace("ops", NEW).name()).isEqualTo("ops");
    assertThat(cloud.sshKeys().list()).extracting(SshKey::publicKey).containsExactly(NEW + " ops");
  }

  @Test
  void theOnlyCopyOfTheNewKeyIsNotRenamed() {
    cloud.sshKeys().add("ops", OLD);
    assertThat(replaceWithFailure(3))
        .hasMessageContaining("the old SSH key is deleted, the new one is stored as ops.new-");
    assertThat(assertFails(ErrorKind.CONFLICT, () -> cloud.sshKeys().replace("ops", NEW)))
        .hasMessageContaining("the new one is stored as ops.new-");
    assertThat(cloud.sshKeys().list()).singleElement().matches(key -> key.sameAs(NEW));
  }

  /** An interface of an application. */
  public interface MoreKeys extends Keys {
    /** Adds keys. */
    default void createAll(String... keys) {
      for (String key : keys) {
        create(key);
      }
    }
  }

  @Test
  void anInterfaceThatExtendsKeysIsAClientToo() {
    legacy.api(MoreKeys.class).createAll(OLD + " one", NEW + " two");
    assertThat(legacy.api(MoreKeys.class).list().items()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN RSA PRIVATE KEY-----\ncanary\n-----END RSA PRIVATE KEY-----",
        "-----BEGIN OPENSSH PRIVATE KEY----- b3BlbnNzaC1rZXktdjEAAAAcanary",
        "b3BlbnNzaC1rZXktdjEAAAAcanary",
        "PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nAAAAcanary",
        PREFIX + "canary\n" + PREFIX + "canary"
      })
  void aPrivateKeyOrSeveralLinesAreNotSent(String key) {
    int before = sandbox.requests().all().size();
    for (CloudException error :
        List.of(
            assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.keys().create(key)),
            assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.keys().createAsText(key)),
            assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.api(MoreKeys.class).create(key)),
            assertFails(
                ErrorKind.INVALID_REQUEST, () -> legacy.api(MoreKeys.class).createAll(key)))) {
      assertThat(error.toString()).doesNotContain("canary");
    }
    assertThat(sandbox.requests().all()).hasSize(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command=\"/bin/sync\",no-pty ssh-rsa AAAAB3NzaC1yc2E= ann@host",
        "sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29t a comment",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI\n"
      })
  void whatOpenSshAcceptsIsSentAsItIs(String key) {
    respond("POST", "/user/keys", 200, "text/plain", "");
    legacy.keys().create(key);
    assertThat(sent("POST", "/user/keys").body()).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void aBlankNameDeletesNoKey(String name) {
    legacy.keys().create(OLD + " ops");
    assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.keys().delete(name));
    assertThat(legacy.keys().list().items()).hasSize(1);
  }

  private CloudException replaceWithFailure(int failing) {
    if (failing == 1) {
      failNextChange();
    }
    try (Cloud watched =
        afterEachChange(
            count -> {
              if (count == failing - 1) {
                failNextChange();
              }
            })) {
      return assertFails(ErrorKind.INVALID_REQUEST, () -> watched.sshKeys().replace("ops", NEW));
    } finally {
      sandbox.faults().clear();
    }
  }

  private void failNextChange() {
    sandbox.faults().inject(1, "POST", "/user/keys").status(422);
    sandbox.faults().inject(1, "DELETE", "/user/keys/*").status(422);
  }

  private boolean hasAWorkingKey() {
    return cloud.sshKeys().list().stream().anyMatch(key -> key.sameAs(OLD) || key.sameAs(NEW));
  }

  private Cloud afterEachChange(java.util.function.IntConsumer action) {
    AtomicInteger changes = new AtomicInteger();
    return connection()
        .addListener(
            new CallListener() {
              @Override
              public void onCallEnd(CallEnd call) {
                if (!call.operation().startsWith("GET ")) {
                  action.accept(changes.incrementAndGet());
                }
              }
            })
        .connect();
  }
}
