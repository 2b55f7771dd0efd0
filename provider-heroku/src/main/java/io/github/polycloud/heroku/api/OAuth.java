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
import io.github.polycloud.heroku.model.oauth.OAuthToken;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.http.Unauthenticated;
import io.github.polycloud.paging.Paged;

/**
 * Authorizations, clients and tokens. Where an authorization is named, {@code ~} is the one of this
 * call.
 */
public interface OAuth {
  /** All authorizations of the account; by id, or by the range that is given. */
  @RequestLine("GET /oauth/authorizations")
  @Headers("Range: {range}")
  Paged<OAuthAuthorization> authorizations(@Param("range") ListRange... range);

  /** One authorization. */
  @RequestLine("GET /oauth/authorizations/{authorization}")
  OAuthAuthorization authorization(@Param("authorization") String authorization);

  /** Authorizes directly, without a browser; the answer holds the token. */
  @RequestLine("POST /oauth/authorizations")
  OAuthAuthorization createAuthorization(NewOAuthAuthorization authorization);

  /** Changes an authorization. */
  @Idempotent
  @RequestLine("PATCH /oauth/authorizations/{authorization}")
  OAuthAuthorization updateAuthorization(
      @Param("authorization") String authorization, OAuthAuthorizationUpdate update);

  /** Takes an authorization back; its tokens are void. */
  @RequestLine("DELETE /oauth/authorizations/{authorization}")
  OAuthAuthorization deleteAuthorization(@Param("authorization") String authorization);

  /** Gives an authorization new tokens; the old ones are void. */
  @RequestLine("POST /oauth/authorizations/{authorization}/actions/regenerate-tokens")
  OAuthAuthorization regenerateTokens(@Param("authorization") String authorization);

  /** All clients of the account; by id, or by the range that is given. */
  @RequestLine("GET /oauth/clients")
  @Headers("Range: {range}")
  Paged<OAuthClient> clients(@Param("range") ListRange... range);

  /** One client. */
  @RequestLine("GET /oauth/clients/{client}")
  OAuthClient client(@Param("client") String client);

  /** Registers a client; the answer holds its secret. */
  @RequestLine("POST /oauth/clients")
  OAuthClient createClient(NewOAuthClient client);

  /** Changes a client. */
  @Idempotent
  @RequestLine("PATCH /oauth/clients/{client}")
  OAuthClient updateClient(@Param("client") String client, OAuthClientUpdate update);

  /** Removes a client. */
  @RequestLine("DELETE /oauth/clients/{client}")
  OAuthClient deleteClient(@Param("client") String client);

  /** Gives a client a new secret; the old one is void. */
  @RequestLine("POST /oauth/clients/{client}/actions/rotate-credentials")
  OAuthClient rotateCredentials(@Param("client") String client);

  /** Exchanges a code or a refresh token for tokens; the client's secret is all that it takes. */
  @Unauthenticated
  @RequestLine("POST /oauth/tokens")
  OAuthToken createToken(NewOAuthToken token);

  /** Voids an access token by its id. */
  @RequestLine("DELETE /oauth/tokens/{token}")
  OAuthToken deleteToken(@Param("token") String token);
}
