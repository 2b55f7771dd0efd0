package io.github.polycloud.ovh.model.auth;

/**
 * The login of a new service account. The secret is told once, and never shown by {@link
 * #toString}.
 *
 * @param clientId its id
 * @param clientSecret its secret
 */
public record ServiceAccountSecret(String clientId, String clientSecret) {
  @Override
  public String toString() {
    return "ServiceAccountSecret[" + clientId + "]";
  }
}
