package io.github.polycloud.heroku.internal;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.Call;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Sends the token: as a bearer token, or as HTTP Basic when there is an email to it. */
public final class HerokuAuthenticator implements Authenticator {
  private final Secret authorization;

  private HerokuAuthenticator(Secret authorization) {
    this.authorization = authorization;
  }

  /** An authenticator for these credentials. */
  public static HerokuAuthenticator of(Credentials credentials) {
    String token = credentials.require("token").reveal();
    Optional<Secret> email = credentials.get("email");
    if (email.isEmpty()) {
      return new HerokuAuthenticator(Secret.of("Bearer " + token));
    }
    byte[] pair = (email.get().reveal() + ":" + token).getBytes(StandardCharsets.UTF_8);
    return new HerokuAuthenticator(Secret.of("Basic " + Base64.getEncoder().encodeToString(pair)));
  }

  @Override
  public void authenticate(Call attempt) {
    attempt.header("Authorization", authorization.reveal());
  }
}
