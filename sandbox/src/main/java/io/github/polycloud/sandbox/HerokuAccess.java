package io.github.polycloud.sandbox;

/**
 * What a client needs to reach the sandbox's Heroku, by either of its dialects.
 *
 * @param url the base URL, without a trailing slash
 * @param email the account's email
 * @param token the API token
 * @param password the account's password, which only the legacy dialect accepts
 */
public record HerokuAccess(String url, String email, String token, String password) {

  /** Shows where, not how to get in. */
  @Override
  public String toString() {
    return "HerokuAccess[url=%s, email=%s]".formatted(url, email);
  }
}
