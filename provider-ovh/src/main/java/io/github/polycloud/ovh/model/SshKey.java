package io.github.polycloud.ovh.model;

import static java.util.Objects.requireNonNull;

/**
 * A public SSH key of the account.
 *
 * @param keyName its name, which is also its id
 * @param key the key as one line of text
 */
public record SshKey(String keyName, String key) {
  /** Refuses a value without what the service always sends. */
  public SshKey {
    requireNonNull(keyName, "keyName");
    requireNonNull(key, "key");
  }
}
