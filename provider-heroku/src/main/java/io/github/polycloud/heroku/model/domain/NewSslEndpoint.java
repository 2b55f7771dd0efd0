package io.github.polycloud.heroku.model.domain;

import org.jspecify.annotations.Nullable;

/**
 * A certificate and its key, for an address of its own.
 *
 * @param certificateChain the certificate and those above it, as PEM
 * @param privateKey its key, as PEM
 * @param preprocess whether Heroku completes and orders the chain; it does if nothing is said
 */
public record NewSslEndpoint(
    String certificateChain, String privateKey, @Nullable Boolean preprocess) {
  /** The two, the chain being completed and ordered by Heroku. */
  public static NewSslEndpoint of(String certificateChain, String privateKey) {
    return new NewSslEndpoint(certificateChain, privateKey, null);
  }

  @Override
  public String toString() {
    return "NewSslEndpoint[****]";
  }
}
