// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.capability.SshKeys;
import io.github.polycloud.heroku.legacy.api.Keys;
import io.github.polycloud.model.SshKey;
import io.github.polycloud.model.SshPublicKey;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.spi.SshKeyRing;
import java.util.function.Supplier;

/** SSH keys implemented with {@code /user/keys}; the comment of a key is its name. */
public final class LegacySshKeys implements SshKeys {
  private final LegacyKeyStore store;
  private final SshKeyRing ring;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacySshKeys(Supplier<Keys> keys) {
    this.store = new LegacyKeyStore(keys);
    this.ring = new SshKeyRing(store);
  }

  @Override
  public Paged<SshKey> list() {
    return ring.list();
  }

  @Override
  public SshKey add(String name, String publicKey) {
    return ring.add(name, publicKey);
  }

  /**
   * Not by the key ring: it needs a service that stores a key under two names at a time, and this
   * one ignores a key that it has.
   */
  @Override
  public SshKey replace(String name, String publicKey) {
    return new LegacyKeyReplacement(store, name, SshPublicKey.of(publicKey)).run();
  }

  @Override
  public void remove(String key) {
    ring.remove(key);
  }
}
