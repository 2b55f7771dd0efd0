// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import java.nio.file.Path;

/**
 * URL and credentials of the sandbox's Heroku, for v3 and for the legacy API.
 *
 * @param url the base URL, without a trailing slash
 * @param email the account's email
 * @param token the API token
 * @param password the account's password: for the legacy API, for creating a token, and for the
 *     sign-in page
 * @param caCertificate a PEM file with the certificate to trust for rendezvous connections over
 *     TLS, and for the API if the sandbox serves HTTPS; deleted when the sandbox is closed
 * @since 0.1.0
 */
public record HerokuEndpoint(
    String url, String email, String token, String password, Path caCertificate) {

  /**
   * Returns the base URL of the OAuth endpoints, which replaces Heroku's identity host.
   *
   * @return the URL; {@code /oauth/authorize} and {@code /oauth/token} are below it
   */
  public String identityUrl() {
    return url;
  }

  /** Shows the URL, but no credentials. */
  @Override
  public String toString() {
    return "HerokuEndpoint[url=%s, email=%s]".formatted(url, email);
  }
}
