package io.github.polycloud.legacy.internal;

import io.github.polycloud.Paged;
import io.github.polycloud.legacy.HerokuLegacy;
import io.github.polycloud.model.SshKey;
import io.github.polycloud.ops.SshKeys;
import io.github.polycloud.spi.PublicKeyLine;

/** SSH keys by way of {@code /user/keys}; the comment of a key is its name. */
public final class LegacySshKeys implements SshKeys {
  private final HerokuLegacy legacy;

  /** On this client. */
  public LegacySshKeys(HerokuLegacy legacy) {
    this.legacy = legacy;
  }

  @Override
  public Paged<SshKey> list() {
    return Paged.whole(
        () -> legacy.keys().list().items().stream().map(key -> key(key.contents())).toList());
  }

  @Override
  public SshKey add(String name, String publicKey) {
    String line = PublicKeyLine.of(publicKey).named(name).text();
    legacy.keys().add(line);
    return key(line);
  }

  @Override
  public void remove(String name) {
    legacy.keys().remove(name);
  }

  private static SshKey key(String contents) {
    String line = contents.strip();
    String[] parts = line.split("\\s+", 3);
    return new SshKey(parts.length == 3 ? parts[2] : "", line, null);
  }
}
