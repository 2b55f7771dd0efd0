// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.model.SshKey;
import io.github.polycloud.model.SshPublicKey;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.me.NewSshKey;
import io.github.polycloud.spi.SshKeyRing;
import java.util.List;
import java.util.Optional;

/**
 * SSH keys, implemented with {@code /me/sshKey}. OVH identifies keys by name, which is unique, and
 * returns no fingerprint.
 */
public final class SshKeyStore implements SshKeyRing.Store {
  private final ApiClients clients;

  /** Creates a store backed by the given clients. */
  public SshKeyStore(ApiClients clients) {
    this.clients = clients;
  }

  @Override
  public List<SshKeyRing.Entry> list() {
    return clients.listing().expand(clients.sshKeys()::list, this::find).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public SshKey create(String name, SshPublicKey key) {
    clients.sshKeys().create(new NewSshKey(name, key.text()));
    return new SshKey(name, key.text(), null);
  }

  @Override
  public void delete(String name) {
    clients.sshKeys().delete(name);
  }

  @Override
  public boolean allowsEqualNames() {
    return false;
  }

  /** Empty if the key has been deleted since it was listed. */
  private Optional<SshKeyRing.Entry> find(String id) {
    try {
      io.github.polycloud.ovh.model.me.SshKey key = clients.sshKeys().get(id);
      String name = ResponseFields.require(key.keyName(), "GET /me/sshKey/{keyName}", "keyName");
      return Optional.of(new SshKeyRing.Entry(name, new SshKey(name, key.key(), null)));
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }
}
