package io.github.polycloud.heroku.internal;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Answer;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.Call;
import io.github.polycloud.http.JsonCodec;
import io.github.polycloud.spi.ProviderContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Sends the token: as a bearer token, or as HTTP Basic when there is an email to it. With a refresh
 * token it renews one that the service no longer takes.
 */
public final class HerokuAuthenticator implements Authenticator {
  private static final JsonCodec JSON = JsonCodec.plain();

  private final Scheme scheme;
  private final AtomicReference<AccessToken> current;
  private final @Nullable TokenRefresh refresh;

  /** How a token is put into {@code Authorization}. */
  private interface Scheme {
    String authorization(Secret token);
  }

  private HerokuAuthenticator(Scheme scheme, AccessToken token, @Nullable TokenRefresh refresh) {
    this.scheme = scheme;
    this.current = new AtomicReference<>(token);
    this.refresh = refresh;
  }

  /**
   * An authenticator for the credentials of this connection.
   *
   * @throws CloudException of kind {@code CONFIGURATION} for a scheme that the service does not
   *     know, and for a refresh token without the secret of its client
   */
  public static HerokuAuthenticator of(ProviderContext context) {
    Credentials credentials = context.credentials();
    Secret token = credentials.require("token");
    Scheme scheme = scheme(credentials);
    TokenRefresh refresh = TokenRefresh.of(context).orElse(null);
    Secret refreshToken = refresh == null ? null : credentials.get("refresh_token").orElse(null);
    AccessToken first = new AccessToken(token, refreshToken, context.settings().timing());
    return new HerokuAuthenticator(scheme, first, refresh);
  }

  private static Scheme scheme(Credentials credentials) {
    String email = credentials.get("email").map(Secret::reveal).orElse("");
    String scheme =
        credentials
            .get("scheme")
            .map(chosen -> chosen.reveal().toLowerCase(Locale.ROOT))
            .orElse(email.isEmpty() ? "bearer" : "basic");
    return switch (scheme) {
      case "bearer" -> token -> "Bearer " + token.reveal();
      case "basic" -> token -> Secret.basic(email, token).reveal();
      default ->
          throw new CloudException(
              ErrorKind.CONFIGURATION, "heroku: scheme is bearer or basic, not " + scheme);
    };
  }

  @Override
  public void authenticate(Call attempt) {
    attempt.header("Authorization", authorization(current.get()));
  }

  @Override
  public boolean renew(Call attempt, Answer refusal) {
    if (refresh == null || !isExpiry(refusal)) {
      return false;
    }
    AccessToken known = current.get();
    if (!attempt.headers().first("Authorization").equals(Optional.of(authorization(known)))) {
      // Another call was refused before this one, and the token it went out with is replaced.
      return true;
    }
    try {
      AccessToken fresh = known.successor(attempt, refresh::refresh, refresh::tell);
      // Not if it was refreshed once more by now: then this one is old already.
      current.compareAndSet(known, fresh);
      return true;
    } catch (CloudException e) {
      throw refresh.isOwn(e) ? failed(attempt, e) : e;
    }
  }

  @Override
  public Collection<Secret> secrets() {
    AccessToken token = current.get();
    Secret refreshToken = token.refreshToken();
    return refreshToken == null ? List.of(token.value()) : List.of(token.value(), refreshToken);
  }

  private String authorization(AccessToken token) {
    return scheme.authorization(token.value());
  }

  /** A wrong code of the second factor has the same status, and no token would mend it. */
  private static boolean isExpiry(Answer refusal) {
    return refusal.status() == 401
        && !JSON.tree(refusal).path("id").asString("").equals("invalid_two_factor_code");
  }

  private static CloudException failed(Call attempt, CloudException e) {
    boolean refused = AccessToken.isRefusal(e);
    // No NetworkException: what may be repeated of a refresh was repeated already.
    return new CloudException(
        ErrorDetails.of(
                refused ? ErrorKind.AUTHENTICATION : e.kind(),
                refused
                    ? "the token has expired and the refresh token was refused; check"
                        + " client_secret, or sign in again (HerokuLogin)"
                    : "the token has expired and could not be refreshed: " + e.getMessage())
            .retryable(!refused && e.retryable())
            .causedBy(e)
            .at("heroku", attempt.operation().toString()));
  }
}
