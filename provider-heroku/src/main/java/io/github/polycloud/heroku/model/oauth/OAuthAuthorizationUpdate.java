package io.github.polycloud.heroku.model.oauth;

import org.jspecify.annotations.Nullable;

/**
 * What to change of an authorization, shown to be allowed by the secret of its client.
 *
 * @param client the client it was given to
 * @param description what it is for; null keeps what is there
 */
public record OAuthAuthorizationUpdate(Client client, @Nullable String description) {
  /** Another description. */
  public static OAuthAuthorizationUpdate description(
      String clientId, String clientSecret, String description) {
    return new OAuthAuthorizationUpdate(new Client(clientId, clientSecret), description);
  }

  /**
   * A client that shows who it is.
   *
   * @param id its id, a UUID
   * @param secret its secret
   */
  public record Client(String id, String secret) {
    @Override
    public String toString() {
      return "Client[" + id + "]";
    }
  }
}
