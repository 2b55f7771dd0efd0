package io.github.polycloud.heroku.model.domain;

import org.jspecify.annotations.Nullable;

/**
 * What to change of a certificate on an address of its own; null keeps what is there.
 *
 * @param certificateChain the certificate and those above it, as PEM
 * @param privateKey its key, as PEM
 * @param preprocess whether Heroku completes and orders the chain
 * @param rollback whether to go back to the certificate before
 */
public record SslEndpointUpdate(
    @Nullable String certificateChain,
    @Nullable String privateKey,
    @Nullable Boolean preprocess,
    @Nullable Boolean rollback) {
  /** No change, until one is set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String toString() {
    return "SslEndpointUpdate[****]";
  }

  /** Puts an update together. */
  public static final class Builder {
    private @Nullable String certificateChain;
    private @Nullable String privateKey;
    private @Nullable Boolean preprocess;
    private @Nullable Boolean rollback;

    private Builder() {}

    /** The certificate and those above it, as PEM. */
    public Builder certificateChain(String certificateChain) {
      this.certificateChain = certificateChain;
      return this;
    }

    /** Its key, as PEM. */
    public Builder privateKey(String privateKey) {
      this.privateKey = privateKey;
      return this;
    }

    /** Whether Heroku completes and orders the chain. */
    public Builder preprocess(boolean preprocess) {
      this.preprocess = preprocess;
      return this;
    }

    /** Whether to go back to the certificate before. */
    public Builder rollback(boolean rollback) {
      this.rollback = rollback;
      return this;
    }

    /** What was put together. */
    public SslEndpointUpdate build() {
      return new SslEndpointUpdate(certificateChain, privateKey, preprocess, rollback);
    }
  }
}
