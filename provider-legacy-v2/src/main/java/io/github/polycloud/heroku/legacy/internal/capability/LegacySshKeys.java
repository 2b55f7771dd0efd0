package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.capability.SshKeys;
import io.github.polycloud.heroku.legacy.api.Keys;
import io.github.polycloud.model.SshKey;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.model.SshPublicKey;
import java.util.function.Supplier;

/** SSH keys implemented with {@code /user/keys}; the comment of a key is its name. */
public final class LegacySshKeys implements SshKeys {
  private final Supplier<Keys> keys;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacySshKeys(Supplier<Keys> keys) {
    this.keys = keys;
  }

  @Override
  public Paged<SshKey> list() {
    return Paged.ofSinglePage(
        () -> keys.get().list().items().stream().map(key -> key(key.contents())).toList());
  }

  @Override
  public SshKey add(String name, String publicKey) {
    String line = SshPublicKey.of(publicKey).withComment(name).text();
    keys.get().create(line);
    return key(line);
  }

  @Override
  public void remove(String name) {
    keys.get().delete(name);
  }

  private static SshKey key(String contents) {
    String line = contents.strip();
    String[] parts = line.split("\\s+", 3);
    return new SshKey(parts.length == 3 ? parts[2] : "", line, null);
  }
}
