package io.github.polycloud.heroku.model.oauth;

import org.jspecify.annotations.Nullable;

/**
 * Tokens to ask for.
 *
 * @param grant what they are asked for with
 * @param client the client that asks
 * @param refreshToken the token from before; null with an authorization code
 */
public record NewOAuthToken(
    OAuthGrant grant, ClientSecret client, @Nullable RefreshToken refreshToken) {
  /** The first tokens, for the code that the browser brought. */
  public static NewOAuthToken exchange(String code, String clientSecret) {
    return new NewOAuthToken(
        new OAuthGrant(OAuthGrantType.AUTHORIZATION_CODE, code),
        new ClientSecret(clientSecret),
        null);
  }

  /** The next access token. */
  public static NewOAuthToken refresh(String refreshToken, String clientSecret) {
    return new NewOAuthToken(
        new OAuthGrant(OAuthGrantType.REFRESH_TOKEN, null),
        new ClientSecret(clientSecret),
        new RefreshToken(refreshToken));
  }

  /**
   * A refresh token to use.
   *
   * @param token the token, a secret
   */
  public record RefreshToken(String token) {
    @Override
    public String toString() {
      return "RefreshToken[]";
    }
  }
}
