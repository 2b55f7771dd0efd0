// SPDX-License-Identifier: Apache-2.0
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
 * cloud.sshKeys().replace("laptop", "ssh-ed25519 AAAAC3Mzb... me@laptop");
 * cloud.sshKeys().remove("laptop");
 * }</pre>
 *
 * @since 0.1.0
 */
public interface SshKeys {
  /** Lists all keys, ordered by name. */
  Paged<SshKey> list();

  /**
   * Returns the key with this name, the first one if the service has several; empty if there is
   * none. Iterates the list of keys.
   */
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
   * @throws CloudException of kind {@code INVALID_REQUEST} if the name or the key is malformed or
   *     is a private key, {@code CONFLICT} if a key with this name exists or the key is stored
   *     already
   */
  SshKey add(String name, String publicKey);

  /**
   * Replaces the key with this name by another one. At any time, the account has the old key, the
   * new key, or both. If the key has been replaced already, nothing is changed, and a replacement
   * that failed halfway is completed.
   *
   * @param name the name of the key to replace
   * @param publicKey the new key, one line: type, base64-encoded key, and an optional comment
   * @return the new key as stored by the provider
   * @throws CloudException of kind {@code INVALID_REQUEST} if the key is malformed, {@code
   *     NOT_FOUND} if there is no key with this name, {@code CONFLICT} if there are several or the
   *     new key is stored under another name; the error of a call in the middle says which keys the
   *     account has
   */
  SshKey replace(String name, String publicKey);

  /**
   * Removes a key.
   *
   * @param key its name, its fingerprint ({@code SHA256:...}, or MD5 with colons), or its whole
   *     line
   * @throws CloudException of kind {@code NOT_FOUND} if there is none, {@code CONFLICT} if several
   *     match; the message lists their fingerprints
   */
  void remove(String key);
}
