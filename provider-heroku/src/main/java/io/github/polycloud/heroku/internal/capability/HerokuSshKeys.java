package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.SshKeys;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Keys;
import io.github.polycloud.heroku.model.account.Key;
import io.github.polycloud.heroku.model.account.NewKey;
import io.github.polycloud.model.SshKey;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.model.SshPublicKey;
import java.util.function.Supplier;

/**
 * SSH keys, implemented with {@code /account/keys}. The name of a key is its comment, or its id if
 * it has none.
 */
public final class HerokuSshKeys implements SshKeys {
  private final Supplier<Keys> keys;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public HerokuSshKeys(Supplier<Keys> keys) {
    this.keys = keys;
  }

  @Override
  public Paged<SshKey> list() {
    return keys.get().list().map(HerokuSshKeys::key);
  }

  @Override
  public SshKey add(String name, String publicKey) {
    return key(keys.get().create(new NewKey(SshPublicKey.of(publicKey).withComment(name).text())));
  }

  @Override
  public void remove(String name) {
    String id =
        keys.get().list().stream()
            .filter(key -> name.equals(name(key)))
            .findFirst()
            .orElseThrow(
                () ->
                    CloudException.of(ErrorKind.NOT_FOUND, "heroku: no SSH key is called " + name))
            .id();
    keys.get().delete(id);
  }

  private static SshKey key(Key key) {
    return new SshKey(name(key), key.publicKey(), key.fingerprint());
  }

  private static String name(Key key) {
    String comment = key.comment();
    return comment == null || comment.isBlank() ? key.id() : comment;
  }
}
