package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.SshKeys;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.SshKey;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.model.SshPublicKey;
import java.util.Optional;

/**
 * SSH keys, implemented with {@code /me/sshKey}. OVH identifies keys by name and returns no
 * fingerprint.
 */
public final class OvhSshKeys implements SshKeys {
  private final ApiClients clients;

  /** Creates an adapter backed by the given clients. */
  public OvhSshKeys(ApiClients clients) {
    this.clients = clients;
  }

  @Override
  public Paged<SshKey> list() {
    return clients.listing().expand(clients.sshKeys()::list, this::get);
  }

  @Override
  public Optional<SshKey> find(String name) {
    try {
      return Optional.of(get(name));
    } catch (CloudException e) {
      if (e.kind() == ErrorKind.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  @Override
  public SshKey add(String name, String publicKey) {
    // Other providers store the name as the comment of the line, so the same names are valid here.
    SshPublicKey line = SshPublicKey.of(publicKey);
    line.withComment(name);
    clients.sshKeys().create(new io.github.polycloud.ovh.model.me.SshKey(name, line.text()));
    return new SshKey(name, line.text(), null);
  }

  @Override
  public void remove(String name) {
    clients.sshKeys().delete(name);
  }

  private SshKey get(String name) {
    io.github.polycloud.ovh.model.me.SshKey key = clients.sshKeys().get(name);
    return new SshKey(ResponseFields.require(key.keyName(), "keyName"), key.key(), null);
  }
}
