package io.github.polycloud.heroku.internal;

import io.github.polycloud.Paged;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Keys;
import io.github.polycloud.heroku.model.account.Key;
import io.github.polycloud.heroku.model.account.NewKey;
import io.github.polycloud.model.SshKey;
import io.github.polycloud.ops.SshKeys;
import io.github.polycloud.spi.PublicKeyLine;
import java.util.function.Supplier;

/**
 * SSH keys by way of {@code /account/keys}; the comment of a key serves as its name, and its id
 * where it has none.
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
    return key(keys.get().add(new NewKey(PublicKeyLine.of(publicKey).named(name).text())));
  }

  @Override
  public void remove(String name) {
    String id =
        keys.get().list().stream()
            .filter(key -> name.equals(name(key)))
            .findFirst()
            .orElseThrow(
                () ->
                    new CloudException(ErrorKind.NOT_FOUND, "heroku: no SSH key is called " + name))
            .id();
    keys.get().remove(id);
  }

  private static SshKey key(Key key) {
    return new SshKey(name(key), key.publicKey(), key.fingerprint());
  }

  private static String name(Key key) {
    String comment = key.comment();
    return comment == null || comment.isBlank() ? key.id() : comment;
  }
}
