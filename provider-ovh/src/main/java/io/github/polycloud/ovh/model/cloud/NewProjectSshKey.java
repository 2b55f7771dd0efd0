// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.SshPublicKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A public SSH key to add to a project.
 *
 * @param name its name
 * @param publicKey the key as one line of text
 * @param region its region; null for all
 * @since 0.1.0
 */
public record NewProjectSshKey(String name, String publicKey, @Nullable String region) {
  /**
   * Checks the key.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if it is a private key or has several
   *     lines
   */
  public NewProjectSshKey {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(publicKey, "publicKey");
    SshPublicKey.requirePublic(publicKey);
  }

  /** Creates a key for all regions. */
  public static NewProjectSshKey of(String name, String publicKey) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(publicKey, "publicKey");
    return new NewProjectSshKey(name, publicKey, null);
  }
}
