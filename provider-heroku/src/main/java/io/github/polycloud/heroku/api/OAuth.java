// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.oauth.NewOAuthAuthorization;
import io.github.polycloud.heroku.model.oauth.NewOAuthClient;
import io.github.polycloud.heroku.model.oauth.NewOAuthToken;
import io.github.polycloud.heroku.model.oauth.OAuthAuthorization;
import io.github.polycloud.heroku.model.oauth.OAuthAuthorizationUpdate;
import io.github.polycloud.heroku.model.oauth.OAuthClient;
import io.github.polycloud.heroku.model.oauth.OAuthClientUpdate;
import io.github.polycloud.heroku.model.oauth.OAuthSession;
import io.github.polycloud.heroku.model.oauth.OAuthToken;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.http.Unauthenticated;
import io.github.polycloud.paging.Paged;

/**
 * OAuth authorizations, sessions, clients and tokens. The authorization id {@code ~} denotes the
 * authorization of the request itself.
 *
 * @since 0.1.0
 */
public interface OAuth {
  /** Lists all authorizations of the account, ordered by id unless a range is given. */
  @RequestLine("GET /oauth/authorizations")
  @Headers("Range: {range}")
  Paged<OAuthAuthorization> authorizations(@Param("range") ListRange... range);

  /** Returns an authorization. */
  @RequestLine("GET /oauth/authorizations/{authorization}")
  OAuthAuthorization authorization(@Param("authorization") String authorization);

  /** Creates an authorization directly, without a browser. The response contains the token. */
  @RequestLine("POST /oauth/authorizations")
  OAuthAuthorization createAuthorization(NewOAuthAuthorization authorization);

  /** Updates an authorization. */
  @Idempotent
  @RequestLine("PATCH /oauth/authorizations/{authorization}")
  OAuthAuthorization updateAuthorization(
      @Param("authorization") String authorization, OAuthAuthorizationUpdate update);

  /** Revokes an authorization and its tokens. */
  @RequestLine("DELETE /oauth/authorizations/{authorization}")
  OAuthAuthorization deleteAuthorization(@Param("authorization") String authorization);

  /** Replaces the tokens of an authorization. The previous tokens are invalidated. */
  @RequestLine("POST /oauth/authorizations/{authorization}/actions/regenerate-tokens")
  OAuthAuthorization regenerateTokens(@Param("authorization") String authorization);

  /** Lists the sessions of the account, ordered by id unless a range is given. */
  @RequestLine("GET /oauth/sessions")
  @Headers("Range: {range}")
  Paged<OAuthSession> sessions(@Param("range") ListRange... range);

  /**
   * Ends a session and revokes the authorizations granted in it; {@code ~} denotes the session of
   * the request itself, so that its token is invalid afterwards.
   */
  @RequestLine("DELETE /oauth/sessions/{session}")
  OAuthSession deleteSession(@Param("session") String session);

  /** Lists all clients of the account, ordered by id unless a range is given. */
  @RequestLine("GET /oauth/clients")
  @Headers("Range: {range}")
  Paged<OAuthClient> clients(@Param("range") ListRange... range);

  /** Returns a client. */
  @RequestLine("GET /oauth/clients/{client}")
  OAuthClient client(@Param("client") String client);

  /** Registers a client. The response contains its secret. */
  @RequestLine("POST /oauth/clients")
  OAuthClient createClient(NewOAuthClient client);

  /** Updates a client. */
  @Idempotent
  @RequestLine("PATCH /oauth/clients/{client}")
  OAuthClient updateClient(@Param("client") String client, OAuthClientUpdate update);

  /** Deletes a client. */
  @RequestLine("DELETE /oauth/clients/{client}")
  OAuthClient deleteClient(@Param("client") String client);

  /** Replaces the secret of a client. The previous secret is invalidated. */
  @RequestLine("POST /oauth/clients/{client}/actions/rotate-credentials")
  OAuthClient rotateCredentials(@Param("client") String client);

  /**
   * Exchanges an authorization code or a refresh token for tokens. Authenticated by the client
   * secret only.
   */
  @Unauthenticated
  @RequestLine("POST /oauth/tokens")
  OAuthToken createToken(NewOAuthToken token);

  /** Revokes an access token by its id. */
  @RequestLine("DELETE /oauth/tokens/{token}")
  OAuthToken deleteToken(@Param("token") String token);
}
