// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.domain;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;

/**
 * A certificate with its private key, to add or to replace an existing one.
 *
 * @param certificateChain certificate chain, PEM
 * @param privateKey private key, PEM; a secret
 * @since 0.1.0
 */
public record NewSniEndpoint(@Sensitive String certificateChain, @Sensitive String privateKey) {
  /** Rejects null components. */
  public NewSniEndpoint {
    Objects.requireNonNull(certificateChain, "certificateChain");
    Objects.requireNonNull(privateKey, "privateKey");
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
