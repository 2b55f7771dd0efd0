package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.SshKeys;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.SshKey;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.spi.SshPublicKey;
import java.util.Optional;

/** SSH keys are listed by name; OVH shows no fingerprint. */
public final class OvhSshKeys implements SshKeys {
  private final Ovh ovh;

  /** A mapping on this client. */
  public OvhSshKeys(Ovh ovh) {
    this.ovh = ovh;
  }

  @Override
  public Paged<SshKey> list() {
    return ovh.listing().expand(ovh.sshKeys()::list, this::get);
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
    // Checked as strictly as where the name becomes part of the line, so that it works everywhere.
    SshPublicKey line = SshPublicKey.of(publicKey);
    line.withComment(name);
    ovh.sshKeys().create(new io.github.polycloud.ovh.model.me.SshKey(name, line.text()));
    return new SshKey(name, line.text(), null);
  }

  @Override
  public void remove(String name) {
    ovh.sshKeys().delete(name);
  }

  private SshKey get(String name) {
    io.github.polycloud.ovh.model.me.SshKey key = ovh.sshKeys().get(name);
    return new SshKey(ResponseFields.require(key.keyName(), "keyName"), key.key(), null);
  }
}
