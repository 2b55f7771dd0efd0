// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.route;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Authorization;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The account's credentials, and the ways to present them. Callers hold the state's lock. */
public final class Credentials implements Serializable {

  private final HerokuState state;
  private final String token;

  /** Sets the initial token and password of the account. */
  public Credentials(HerokuState state, String token, String password) {
    this.state = state;
    this.token = token;
    state.oauth().authorizations().adopt(token);
    state.records().password().start(password);
  }

  /**
   * The token of a header: a bearer token, or a Basic password with the account's email or no user.
   */
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

  /** The initial token of the account. */
  public String token() {
    return token;
  }

  /** The authorization of the presented token, if the token is valid. */
  Optional<Authorization> authorization(@Nullable String header) {
    return presentedToken(state.account().email(), header)
        .flatMap(state.oauth().authorizations()::opened);
  }

  /**
   * Whether the header has the password, which the legacy API accepts, and v3 to create a token.
   */
  boolean acceptsPassword(@Nullable String authorization) {
    String[] pair = basic(authorization == null ? "" : authorization);
    return areLogin(pair[0], pair[1]);
  }

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
