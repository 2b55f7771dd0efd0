// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.account;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.SshPublicKey;
import java.util.Objects;

/**
 * A request to add a public SSH key.
 *
 * @param publicKey the key in one line: type, material and comment
 * @since 0.1.0
 */
public record NewKey(String publicKey) {
  /**
   * Validates the key.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if it is a private key or has several
   *     lines; the message does not quote it
   */
  public NewKey {
    Objects.requireNonNull(publicKey, "publicKey");
    SshPublicKey.requirePublic(publicKey);
  }
}
