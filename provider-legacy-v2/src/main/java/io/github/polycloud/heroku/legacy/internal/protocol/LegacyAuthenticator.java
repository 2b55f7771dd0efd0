// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.protocol;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.HttpRequest;

/**
 * Preemptive HTTP Basic authentication with email and token or password; the email may be empty.
 */
public final class LegacyAuthenticator implements Authenticator {
  private final Secret authorization;

  private LegacyAuthenticator(Secret authorization) {
    this.authorization = authorization;
  }

  /** Creates an authenticator for the given credentials. */
  public static LegacyAuthenticator of(Credentials credentials) {
    String email = credentials.get("email").map(Secret::reveal).orElse("");
    return new LegacyAuthenticator(Secret.basicAuthorization(email, credentials.require("token")));
  }

  @Override
  public void authenticate(HttpRequest attempt) {
    attempt.header("Authorization", authorization.reveal());
  }
}
