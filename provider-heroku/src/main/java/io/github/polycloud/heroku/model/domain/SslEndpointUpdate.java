// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.domain;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a legacy SSL endpoint. Null fields are unchanged.
 *
 * @param certificateChain certificate chain, PEM
 * @param privateKey private key, PEM; a secret
 * @param preprocess whether Heroku completes and orders the chain
 * @param rollback whether to restore the previous certificate
 * @since 0.1.0
 */
public record SslEndpointUpdate(
    @Sensitive @Nullable String certificateChain,
    @Sensitive @Nullable String privateKey,
    @Nullable Boolean preprocess,
    @Nullable Boolean rollback) {
  /** Creates a builder without changes. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /** A builder of {@link SslEndpointUpdate}. */
  public static final class Builder {
    private @Nullable String certificateChain;
    private @Nullable String privateKey;
    private @Nullable Boolean preprocess;
    private @Nullable Boolean rollback;

    private Builder() {}

    /** Sets the certificate chain, PEM. */
    public Builder certificateChain(String certificateChain) {
      this.certificateChain = Objects.requireNonNull(certificateChain, "certificateChain");
      return this;
    }

    /** Sets the private key, PEM. */
    public Builder privateKey(String privateKey) {
      this.privateKey = Objects.requireNonNull(privateKey, "privateKey");
      return this;
    }

    /** Sets whether Heroku completes and orders the chain. */
    public Builder preprocess(boolean preprocess) {
      this.preprocess = preprocess;
      return this;
    }

    /** Sets whether to restore the previous certificate. */
    public Builder rollback(boolean rollback) {
      this.rollback = rollback;
      return this;
    }

    /** Builds the {@link SslEndpointUpdate}. */
    public SslEndpointUpdate build() {
      return new SslEndpointUpdate(certificateChain, privateKey, preprocess, rollback);
    }
  }
}
