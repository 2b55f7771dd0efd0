package io.github.polycloud.legacy.internal;

import io.github.polycloud.Paged;
import io.github.polycloud.legacy.api.Keys;
import io.github.polycloud.model.SshKey;
import io.github.polycloud.ops.SshKeys;
import io.github.polycloud.spi.PublicKeyLine;
import java.util.function.Supplier;

/** SSH keys by way of {@code /user/keys}; the comment of a key is its name. */
public final class LegacySshKeys implements SshKeys {
  private final Supplier<Keys> keys;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacySshKeys(Supplier<Keys> keys) {
    this.keys = keys;
  }

  @Override
  public Paged<SshKey> list() {
    return Paged.whole(
        () -> keys.get().list().items().stream().map(key -> key(key.contents())).toList());
  }

  @Override
  public SshKey add(String name, String publicKey) {
    String line = PublicKeyLine.of(publicKey).named(name).text();
    keys.get().add(line);
    return key(line);
  }

  @Override
  public void remove(String name) {
    keys.get().remove(name);
  }

  private static SshKey key(String contents) {
    String line = contents.strip();
    String[] parts = line.split("\\s+", 3);
    return new SshKey(parts.length == 3 ? parts[2] : "", line, null);
  }
}
