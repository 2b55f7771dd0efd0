package io.github.polycloud.sandbox.internal.heroku.route;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The account's secrets, and which ways of presenting them count. */
public record Credentials(String email, String token, String password) {

  /** Bearer token, or Basic with the token under the account's email or no name at all. */
  boolean acceptsToken(@Nullable String authorization) {
    if (authorization == null) {
      return false;
    }
    if (hasScheme(authorization, "Bearer ")) {
      return authorization.substring(7).strip().equals(token);
    }
    String pair = basic(authorization);
    return pair.equals(email + ":" + token) || pair.equals(":" + token);
  }

  /** What the password opens: the legacy dialect only. */
  boolean acceptsPassword(@Nullable String authorization) {
    return authorization != null && basic(authorization).equals(email + ":" + password);
  }

  /** Whether this is the account's login. */
  public boolean areLogin(@Nullable String user, @Nullable String given) {
    return email.equals(user) && password.equals(given);
  }

  /** Shows no secret. */
  @Override
  public String toString() {
    return "Credentials[email=" + email + "]";
  }

  private static String basic(String authorization) {
    if (!hasScheme(authorization, "Basic ")) {
      return "";
    }
    try {
      byte[] pair = Base64.getDecoder().decode(authorization.substring(6).strip());
      return new String(pair, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static boolean hasScheme(String authorization, String scheme) {
    return authorization.regionMatches(true, 0, scheme, 0, scheme.length());
  }
}
