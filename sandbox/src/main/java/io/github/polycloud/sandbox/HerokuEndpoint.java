package io.github.polycloud.sandbox;

import java.nio.file.Path;

/**
 * What a client needs to reach the sandbox's Heroku, by either of its dialects.
 *
 * @param url the base URL, without a trailing slash
 * @param email the account's email
 * @param token the API token
 * @param password the account's password: for the legacy dialect, for making a token, and for the
 *     sign-in page
 * @param caCertificate a PEM file with the certificate to trust where an attached process is met
 *     over TLS, and for the API itself where the sandbox speaks HTTPS; gone when the sandbox is
 *     closed
 */
public record HerokuEndpoint(
    String url, String email, String token, String password, Path caCertificate) {

  /**
   * Where a browser is sent to grant access and where codes are exchanged by form, in place of
   * Heroku's own identity host.
   *
   * @return the base URL that {@code /oauth/authorize} and {@code /oauth/token} follow
   */
  public String identityUrl() {
    return url;
  }

  /** Shows where, not how to get in. */
  @Override
  public String toString() {
    return "HerokuEndpoint[url=%s, email=%s]".formatted(url, email);
  }
}
