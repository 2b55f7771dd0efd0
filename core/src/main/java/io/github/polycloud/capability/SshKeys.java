package io.github.polycloud.capability;

import io.github.polycloud.model.SshKey;
import io.github.polycloud.paging.Paged;
import java.util.Optional;

/**
 * Public SSH keys of the account. The same three lines work on every cloud:
 *
 * <pre>{@code
 * cloud.sshKeys().add("laptop", "ssh-ed25519 AAAAC3Nza... me@laptop");
 * cloud.sshKeys().find("laptop").orElseThrow();
 * cloud.sshKeys().remove("laptop");
 * }</pre>
 */
public interface SshKeys {
  /** All keys, in the order of the provider. */
  Paged<SshKey> list();

  /** The key of this name. */
  default Optional<SshKey> find(String name) {
    return list().stream().filter(key -> key.name().equals(name)).findFirst();
  }

  /**
   * Adds a key. Where the provider knows keys by their comment only (Heroku), the name takes the
   * place of the comment; the key material is never changed.
   *
   * @param name letters, digits, {@code . _ @ -}; what {@link #remove} takes
   * @param publicKey one line: type, material, and a comment or none
   */
  SshKey add(String name, String publicKey);

  /** Removes the key of this name; an error of kind {@code NOT_FOUND} when there is none. */
  void remove(String name);
}
