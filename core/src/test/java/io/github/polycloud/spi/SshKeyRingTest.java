// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import static io.github.polycloud.error.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.SshKey;
import io.github.polycloud.model.SshPublicKey;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SSH keys on a store in memory, each of whose calls can fail. */
final class SshKeyRingTest {
  private static final String OLD = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOldOldOld";
  private static final String NEW = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINewNewNew";
  private static final String OTHER = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOtherOthe";

  /** Keys in the order of their creation. */
  private static final class Memory implements SshKeyRing.Store {
    private final boolean equalNames;
    private final List<SshKeyRing.Entry> entries = new ArrayList<>();
    private int ids;
    private int calls;
    private int failingCall = -1;
    private boolean ignoresCopies;

    Memory(boolean equalNames) {
      this.equalNames = equalNames;
    }

    void put(String name, String line) {
      entries.add(new SshKeyRing.Entry("id-" + ++ids, new SshKey(name, line + " " + name, null)));
    }

    boolean has(String line) {
      return entries.stream().anyMatch(entry -> entry.key().sameAs(line));
    }

    List<String> names() {
      return entries.stream().map(entry -> entry.key().name()).toList();
    }

    private void call() {
      if (calls++ == failingCall) {
        throw CloudException.of(ErrorKind.UNAVAILABLE, "the service is down");
      }
    }

    @Override
    public List<SshKeyRing.Entry> list() {
      call();
      return List.copyOf(entries);
    }

    @Override
    public SshKey create(String name, SshPublicKey key) {
      call();
      assertThat(key.comment()).isEqualTo(name);
      assertThat(equalNames || !names().contains(name)).as("%s is free", name).isTrue();
      if (!ignoresCopies || !has(key.text())) {
        put(name, key.type() + " " + key.base64());
      }
      return entries.get(entries.size() - 1).key();
    }

    @Override
    public void delete(String id) {
      call();
      assertThat(entries.removeIf(entry -> entry.id().equals(id))).isTrue();
      assertThat(has(OLD) || has(NEW)).as("a working key is left").isTrue();
    }

    @Override
    public boolean allowsEqualNames() {
      return equalNames;
    }
  }

  private static Memory withOld(boolean equalNames) {
    Memory store = new Memory(equalNames);
    store.put("ops", OLD);
    return store;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void replaceLeavesTheNewKeyOnly(boolean equalNames) {
    Memory store = withOld(equalNames);

    SshKey replaced = new SshKeyRing(store).replace("ops", NEW + " me@laptop");

    assertThat(replaced.name()).isEqualTo("ops");
    assertThat(store.entries).extracting(SshKeyRing.Entry::key).containsExactly(replaced);
    assertThat(store.has(NEW)).isTrue();
  }

  @Test
  void aServiceThatIgnoresCopiesKeepsTheTemporaryKey() {
    Memory store = withOld(false);
    store.ignoresCopies = true;

    CloudException error =
        assertFails(ErrorKind.CONFLICT, () -> new SshKeyRing(store).replace("ops", NEW));

    assertThat(error).hasMessageContaining("the new SSH key is stored as ops.new");
    assertThat(store.names()).containsExactly("ops.new");
    assertThat(store.has(NEW)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRepeatedReplaceOnlyLists(boolean equalNames) {
    Memory store = withOld(equalNames);
    SshKey first = new SshKeyRing(store).replace("ops", NEW);
    store.calls = 0;

    assertThat(new SshKeyRing(store).replace("ops", NEW)).isEqualTo(first);
    assertThat(store.calls).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aReplaceThatFailsAtAnyCallIsCompletedByRepeatingIt(boolean equalNames) {
    int failures = 0;
    for (int failing = 0; ; failing++) {
      Memory store = withOld(equalNames);
      store.failingCall = failing;
      SshKeyRing keys = new SshKeyRing(store);
      CloudException error =
          catchThrowableOfType(CloudException.class, () -> keys.replace("ops", NEW));
      if (error == null) {
        break;
      }
      failures++;
      assertThat(store.has(OLD) || store.has(NEW)).isTrue();
      assertThat(error.kind()).isEqualTo(ErrorKind.UNAVAILABLE);
      assertThat(error).hasMessageContaining("the service is down");
      if (store.has(NEW)) {
        assertThat(error).hasMessageContaining("repeat the replacement");
        store.names().forEach(name -> assertThat(error).hasMessageContaining(name));
        assertThat(error.getMessage().contains("old one is deleted"))
            .isNotEqualTo(store.has(OLD) || store.names().size() > 1);
      }

      keys.replace("ops", NEW);

      assertThat(store.names()).as("after failure of call %d", failing).containsExactly("ops");
      assertThat(store.has(NEW)).isTrue();
    }
    // List, create, delete; by a temporary name also create, list and delete.
    assertThat(failures).isEqualTo(equalNames ? 3 : 6);
  }

  @Test
  void whatTheReplacementNeedsMustBeFree() {
    Memory store = withOld(false);
    store.put("ops.new", OTHER);

    assertThat(assertFails(ErrorKind.CONFLICT, () -> new SshKeyRing(store).replace("ops", NEW)))
        .hasMessageContaining("ops.new");
    assertThat(store.names()).containsExactly("ops", "ops.new");
    assertThat(new SshKeyRing(withOld(true)).replace("ops", NEW).name()).isEqualTo("ops");
  }

  @Test
  void replaceRefusesAnUnknownNameAndAKeyOfAnotherName() {
    Memory store = withOld(true);
    store.put("other", OTHER);
    SshKeyRing keys = new SshKeyRing(store);

    assertFails(ErrorKind.NOT_FOUND, () -> keys.replace("dev", NEW));
    assertThat(assertFails(ErrorKind.CONFLICT, () -> keys.replace("ops", OTHER)))
        .hasMessageContaining("other");
    assertThat(store.names()).containsExactly("ops", "other");
  }

  @Test
  void addRefusesAKnownNameAndAKnownKey() {
    Memory store = withOld(true);
    SshKeyRing keys = new SshKeyRing(store);

    assertThat(assertFails(ErrorKind.CONFLICT, () -> keys.add("ops", NEW)))
        .hasMessageContaining("ops");
    assertThat(assertFails(ErrorKind.CONFLICT, () -> keys.add("dev", OLD + " else")))
        .hasMessageContaining("ops");
    assertThat(keys.add("dev", NEW).name()).isEqualTo("dev");
    assertThat(keys.list()).extracting(SshKey::name).containsExactly("dev", "ops");
  }

  @Test
  void anAmbiguousNameIsRefusedWithTheFingerprints() {
    Memory store = withOld(true);
    store.put("ops", OTHER);
    store.put("last", NEW);
    SshKeyRing keys = new SshKeyRing(store);
    String first = store.entries.get(0).key().sha256();
    String second = store.entries.get(1).key().sha256();

    for (CloudException error :
        List.of(
            assertFails(ErrorKind.CONFLICT, () -> keys.remove("ops")),
            assertFails(
                ErrorKind.CONFLICT,
                () -> keys.replace("ops", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIThird")))) {
      assertThat(error).hasMessageContaining(first).hasMessageContaining(second);
    }
    assertThat(store.entries).hasSize(3);
    keys.remove(first);
    assertThat(store.has(OLD)).isFalse();
    keys.remove("ops");
    assertThat(store.names()).containsExactly("last");
  }

  @Test
  void aKeyIsRemovedByNameFingerprintOrLine() {
    Memory store = withOld(true);
    store.put("desk & chair", OTHER);
    store.put("last", NEW);
    store.put("by line", "ssh-rsa AAAAB3NzaC1yc2EB");
    SshKeyRing keys = new SshKeyRing(store);

    keys.remove("desk & chair");
    keys.remove(store.entries.get(0).key().sha256());
    keys.remove("ssh-rsa\tAAAAB3NzaC1yc2EB any comment\n");
    assertThat(store.names()).containsExactly("last");
    for (String unknown : List.of("ops", "two words", OLD, "SHA256:none", "MD5:")) {
      assertFails(ErrorKind.NOT_FOUND, () -> keys.remove(unknown));
    }
    assertThat(store.names()).containsExactly("last");
  }

  @Test
  void aKeyStoredUnderTwoNamesIsAmbiguousByFingerprintOnly() {
    Memory store = withOld(true);
    store.put("dev", OLD);
    SshKeyRing keys = new SshKeyRing(store);

    assertThat(
            assertFails(ErrorKind.CONFLICT, () -> keys.remove(store.entries.get(0).key().sha256())))
        .hasMessageContaining("dev")
        .hasMessageContaining("ops");
    keys.remove("dev");
    assertThat(store.names()).containsExactly("ops");
  }

  @Test
  void badInputSendsNothing() {
    Memory store = withOld(true);
    SshKeyRing keys = new SshKeyRing(store);
    String privateKey = "-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n";

    assertFails(ErrorKind.INVALID_REQUEST, () -> keys.add("x", privateKey));
    assertFails(ErrorKind.INVALID_REQUEST, () -> keys.replace("ops", privateKey));
    assertFails(ErrorKind.INVALID_REQUEST, () -> keys.remove(privateKey));
    assertThat(
            assertFails(
                ErrorKind.INVALID_REQUEST, () -> keys.remove(privateKey.replace('\n', ' '))))
        .hasMessageNotContaining("b3Bl");
    assertFails(ErrorKind.INVALID_REQUEST, () -> keys.remove(OLD + "\n" + NEW));
    assertFails(ErrorKind.INVALID_REQUEST, () -> keys.add("two words", NEW));
    assertFails(ErrorKind.INVALID_REQUEST, () -> keys.remove(" "));
    assertThat(store.calls).isZero();
  }
}
