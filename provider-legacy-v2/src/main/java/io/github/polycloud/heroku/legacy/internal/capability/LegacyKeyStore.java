// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.api.Keys;
import io.github.polycloud.model.SshKey;
import io.github.polycloud.model.SshPublicKey;
import io.github.polycloud.spi.SshKeyRing;
import java.util.List;
import java.util.function.Supplier;

/**
 * The keys of {@code /user/keys}, which deletes by comment. What it deletes if several keys have
 * the comment is not defined, and without a comment it deletes all keys: neither is ever sent.
 */
final class LegacyKeyStore implements SshKeyRing.Store {
  private final Supplier<Keys> keys;

  LegacyKeyStore(Supplier<Keys> keys) {
    this.keys = keys;
  }

  @Override
  public List<SshKeyRing.Entry> list() {
    return stored().stream().map(key -> new SshKeyRing.Entry(key.publicKey(), key)).toList();
  }

  @Override
  public SshKey create(String name, SshPublicKey key) {
    keys.get().create(key.text());
    return key(key.text());
  }

  /** Deletes the key with this line if no other one has its comment. */
  @Override
  public void delete(String line) {
    String name = key(line).name();
    if (name.isBlank()) {
      throw refused("the SSH key has no comment, and the service deletes keys by comment");
    }
    long equal = stored().stream().filter(key -> key.name().equals(name)).count();
    if (equal > 1) {
      throw refused(
          equal
              + " SSH keys have the comment "
              + name
              + ", and the service deletes keys by comment");
    }
    keys.get().delete(name);
  }

  @Override
  public boolean allowsEqualNames() {
    return false;
  }

  List<SshKey> stored() {
    return keys.get().list().items().stream().map(key -> key(key.contents())).toList();
  }

  private static SshKey key(String contents) {
    String line = contents.strip();
    String[] parts = line.split("\\s+", 3);
    return new SshKey(parts.length == 3 ? parts[2] : "", line, null);
  }

  private static CloudException refused(String reason) {
    return CloudException.of(
        ErrorKind.CONFLICT,
        "heroku-legacy: "
            + reason
            + "; nothing was deleted: delete it by its fingerprint with the provider heroku");
  }
}
