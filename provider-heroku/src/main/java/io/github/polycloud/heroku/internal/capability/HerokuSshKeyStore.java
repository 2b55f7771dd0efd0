// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.heroku.api.Keys;
import io.github.polycloud.heroku.internal.protocol.Required;
import io.github.polycloud.heroku.model.account.Key;
import io.github.polycloud.heroku.model.account.NewKey;
import io.github.polycloud.model.SshKey;
import io.github.polycloud.model.SshPublicKey;
import io.github.polycloud.spi.SshKeyRing;
import java.util.List;
import java.util.function.Supplier;

/**
 * The SSH keys of an account, stored with {@code /account/keys}. The name of a key is its comment,
 * or its id if it has none; several keys may have the same comment.
 */
public final class HerokuSshKeyStore implements SshKeyRing.Store {
  private static final String LIST = "GET /account/keys";

  private final Supplier<Keys> keys;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public HerokuSshKeyStore(Supplier<Keys> keys) {
    this.keys = keys;
  }

  @Override
  public List<SshKeyRing.Entry> list() {
    return keys.get().list().stream()
        .map(key -> new SshKeyRing.Entry(id(key, LIST), sshKey(key, LIST)))
        .toList();
  }

  @Override
  public SshKey create(String name, SshPublicKey key) {
    return sshKey(keys.get().create(new NewKey(key.text())), "POST /account/keys");
  }

  @Override
  public void delete(String id) {
    keys.get().delete(id);
  }

  @Override
  public boolean allowsEqualNames() {
    return true;
  }

  private static SshKey sshKey(Key key, String operation) {
    String comment = key.comment();
    return new SshKey(
        comment == null || comment.isBlank() ? id(key, operation) : comment,
        Required.field(key.publicKey(), operation, "public_key"),
        key.fingerprint());
  }

  private static String id(Key key, String operation) {
    return Required.field(key.id(), operation, "id");
  }
}
