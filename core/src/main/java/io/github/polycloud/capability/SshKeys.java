package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.SshKey;
import io.github.polycloud.paging.Paged;
import java.util.Optional;

/**
 * Public SSH keys of the account. The same calls work on every cloud:
 *
 * <pre>{@code
 * cloud.sshKeys().add("laptop", "ssh-ed25519 AAAAC3Nza... me@laptop");
 * cloud.sshKeys().find("laptop").orElseThrow();
 * cloud.sshKeys().remove("laptop");
 * }</pre>
 *
 * @since 0.1.0
 */
public interface SshKeys {
  /** Lists all keys, in the order of the provider. */
  Paged<SshKey> list();

  /** Returns the key with this name; empty if there is none. Iterates the list of keys. */
  default Optional<SshKey> find(String name) {
    return list().stream().filter(key -> key.name().equals(name)).findFirst();
  }

  /**
   * Adds a key. If the provider identifies keys by their comment only (Heroku), the name replaces
   * the comment; the key itself is never changed.
   *
   * @param name letters, digits and {@code . _ @ -}; identifies the key in {@link #remove}
   * @param publicKey one line: type, base64-encoded key, and an optional comment
   * @return the key as stored by the provider
   * @throws CloudException of kind {@code INVALID_REQUEST} if the name or the key is malformed,
   *     {@code INVALID_REQUEST} or {@code CONFLICT} if the key or the name exists
   */
  SshKey add(String name, String publicKey);

  /**
   * Removes the key with this name.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if there is none
   */
  void remove(String name);
}
