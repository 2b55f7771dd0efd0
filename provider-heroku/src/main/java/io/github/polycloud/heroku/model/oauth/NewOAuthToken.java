// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.oauth;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to exchange a grant for tokens.
 *
 * @param grant the grant
 * @param client the requesting client
 * @param refreshToken the refresh token; null for an authorization code
 * @since 0.1.0
 */
public record NewOAuthToken(
    OAuthGrant grant, ClientSecret client, @Nullable RefreshToken refreshToken) {
  /** Rejects null components. */
  public NewOAuthToken {
    Objects.requireNonNull(grant, "grant");
    Objects.requireNonNull(client, "client");
  }

  /** Exchanges an authorization code for the first tokens. */
  public static NewOAuthToken exchange(String code, String clientSecret) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(clientSecret, "clientSecret");
    return new NewOAuthToken(
        new OAuthGrant(OAuthGrantType.AUTHORIZATION_CODE, code),
        new ClientSecret(clientSecret),
        null);
  }

  /** Exchanges a refresh token for a new access token. */
  public static NewOAuthToken refresh(String refreshToken, String clientSecret) {
    Objects.requireNonNull(refreshToken, "refreshToken");
    Objects.requireNonNull(clientSecret, "clientSecret");
    return new NewOAuthToken(
        new OAuthGrant(OAuthGrantType.REFRESH_TOKEN, null),
        new ClientSecret(clientSecret),
        new RefreshToken(refreshToken));
  }

  /**
   * A refresh token to exchange.
   *
   * @param token the token, a secret
   */
  public record RefreshToken(@Sensitive String token) {
    /** Rejects null components. */
    public RefreshToken {
      Objects.requireNonNull(token, "token");
    }

    @Override
    public String toString() {
      return RecordText.of(this);
    }
  }
}
