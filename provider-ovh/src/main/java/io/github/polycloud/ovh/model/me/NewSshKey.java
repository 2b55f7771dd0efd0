// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.me;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.SshPublicKey;
import java.util.Objects;

/**
 * A public SSH key to add to the account.
 *
 * @param keyName its name, which is also its id
 * @param key the key as one line of text
 * @since 0.1.0
 */
public record NewSshKey(String keyName, String key) {
  /**
   * Checks the key.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if it is a private key or has several
   *     lines
   */
  public NewSshKey {
    Objects.requireNonNull(keyName, "keyName");
    Objects.requireNonNull(key, "key");
    SshPublicKey.requirePublic(key);
  }
}
