package io.github.polycloud.sandbox.internal.heroku.route;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Authorization;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The account's secrets, and which ways of presenting them count; the state's lock is held. */
public final class Credentials {

  private final HerokuState state;
  private final String token;

  /** The account takes this token and this password from now on. */
  public Credentials(HerokuState state, String token, String password) {
    this.state = state;
    this.token = token;
    state.oauth().authorizations().adopt(token);
    state.records().password().start(password);
  }

  /** The token in a header: Bearer, or Basic under the account's email or no name at all. */
  public static Optional<String> presentedToken(String email, @Nullable String authorization) {
    if (authorization == null) {
      return Optional.empty();
    }
    if (hasScheme(authorization, "Bearer ")) {
      return Optional.of(authorization.substring(7).strip());
    }
    String[] pair = basic(authorization);
    return pair[0].isEmpty() || pair[0].equals(email) ? Optional.of(pair[1]) : Optional.empty();
  }

  /** The token the account has from the start. */
  public String token() {
    return token;
  }

  /** What the caller may act by, if the token that is presented is good for anything. */
  Optional<Authorization> authorization(@Nullable String header) {
    return presentedToken(state.account().email(), header)
        .flatMap(state.oauth().authorizations()::opened);
  }

  /** What the password opens: the legacy dialect, and in v3 the making of a token. */
  boolean acceptsPassword(@Nullable String authorization) {
    String[] pair = basic(authorization == null ? "" : authorization);
    return areLogin(pair[0], pair[1]);
  }

  /** Whether this is the account's login. */
  public boolean areLogin(@Nullable String user, @Nullable String given) {
    return state.account().email().equals(user) && state.records().password().is(given);
  }

  private static String[] basic(String authorization) {
    String[] none = {"", ""};
    if (!hasScheme(authorization, "Basic ")) {
      return none;
    }
    try {
      byte[] pair = Base64.getDecoder().decode(authorization.substring(6).strip());
      String[] parts = new String(pair, StandardCharsets.UTF_8).split(":", 2);
      return parts.length == 2 ? parts : none;
    } catch (IllegalArgumentException e) {
      return none;
    }
  }

  private static boolean hasScheme(String authorization, String scheme) {
    return authorization.regionMatches(true, 0, scheme, 0, scheme.length());
  }
}
