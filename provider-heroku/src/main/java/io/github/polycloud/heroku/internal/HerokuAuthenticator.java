package io.github.polycloud.heroku.internal;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.Call;
import java.util.Locale;

/** Sends the token: as a bearer token, or as HTTP Basic when there is an email to it. */
public final class HerokuAuthenticator implements Authenticator {
  private final Secret authorization;

  private HerokuAuthenticator(Secret authorization) {
    this.authorization = authorization;
  }

  /**
   * An authenticator for these credentials.
   *
   * @throws CloudException of kind {@code CONFIGURATION} for a scheme that the service does not
   *     know
   */
  public static HerokuAuthenticator of(Credentials credentials) {
    Secret token = credentials.require("token");
    String email = credentials.get("email").map(Secret::reveal).orElse("");
    String scheme =
        credentials
            .get("scheme")
            .map(chosen -> chosen.reveal().toLowerCase(Locale.ROOT))
            .orElse(email.isEmpty() ? "bearer" : "basic");
    return switch (scheme) {
      case "bearer" -> new HerokuAuthenticator(Secret.of("Bearer " + token.reveal()));
      case "basic" -> new HerokuAuthenticator(Secret.basic(email, token));
      default ->
          throw new CloudException(
              ErrorKind.CONFIGURATION, "heroku: scheme is bearer or basic, not " + scheme);
    };
  }

  @Override
  public void authenticate(Call attempt) {
    attempt.header("Authorization", authorization.reveal());
  }
}
