package io.github.polycloud.heroku.model.domain;

/**
 * A certificate and its key, to add or to put in place of what is there.
 *
 * @param certificateChain the certificate and those above it, as PEM
 * @param privateKey its key, as PEM
 */
public record NewSniEndpoint(String certificateChain, String privateKey) {
  @Override
  public String toString() {
    return "NewSniEndpoint[****]";
  }
}
