// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.domain;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A certificate with its private key, for a legacy SSL endpoint.
 *
 * @param certificateChain certificate chain, PEM
 * @param privateKey private key, PEM; a secret
 * @param preprocess whether Heroku completes and orders the chain; true by default
 * @since 0.1.0
 */
public record NewSslEndpoint(
    @Sensitive String certificateChain,
    @Sensitive String privateKey,
    @Nullable Boolean preprocess) {
  /** Rejects null components. */
  public NewSslEndpoint {
    Objects.requireNonNull(certificateChain, "certificateChain");
    Objects.requireNonNull(privateKey, "privateKey");
  }

  /** Creates a request whose chain is completed and ordered by Heroku. */
  public static NewSslEndpoint of(String certificateChain, String privateKey) {
    Objects.requireNonNull(certificateChain, "certificateChain");
    Objects.requireNonNull(privateKey, "privateKey");
    return new NewSslEndpoint(certificateChain, privateKey, null);
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
