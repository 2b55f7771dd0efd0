package io.github.polycloud.ovh.api;

import feign.RequestLine;
import io.github.polycloud.http.Unauthenticated;
import io.github.polycloud.ovh.model.AuthDetails;
import io.github.polycloud.ovh.model.ConsumerKey;
import io.github.polycloud.ovh.model.ConsumerKeyRequest;
import io.github.polycloud.ovh.model.Credential;

/** {@code /auth}: the server's clock, and the consumer key in use. */
public interface Auth {
  /** The server's clock in seconds since 1970. Boxed, since an answer without one is no 0. */
  @Unauthenticated
  @RequestLine("GET /auth/time")
  Long time();

  /** Asks for a consumer key, which its owner must then validate. */
  @Unauthenticated
  @RequestLine("POST /auth/credential")
  ConsumerKey requestCredential(ConsumerKeyRequest request);

  /** State, rules and expiration of the consumer key in use. */
  @RequestLine("GET /auth/currentCredential")
  Credential currentCredential();

  /** Who is calling, and what the login may do. */
  @RequestLine("GET /auth/details")
  AuthDetails details();

  /** Expires the consumer key in use. */
  @RequestLine("POST /auth/logout")
  void logout();
}
