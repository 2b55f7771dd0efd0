// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * URL and credentials of the sandbox's Heroku, for v3 and for the legacy API. Immutable.
 *
 * @since 0.1.0
 */
public final class HerokuEndpoint {

  private final String url;
  private final String email;
  private final String token;
  private final String password;
  private final Supplier<Path> caCertificate;

  HerokuEndpoint(
      String url, String email, String token, String password, Supplier<Path> caCertificate) {
    this.url = url;
    this.email = email;
    this.token = token;
    this.password = password;
    this.caCertificate = caCertificate;
  }

  /**
   * Returns the base URL.
   *
   * @return the URL, without a trailing slash
   */
  public String url() {
    return url;
  }

  /**
   * Returns the account's email.
   *
   * @return the email
   */
  public String email() {
    return email;
  }

  /**
   * Returns the API token.
   *
   * @return the token
   */
  public String token() {
    return token;
  }

  /**
   * Returns the account's password: for the legacy API, for creating a token, and for the sign-in
   * page.
   *
   * @return the password
   */
  public String password() {
    return password;
  }

  /**
   * Returns a PEM file with the certificate to trust for rendezvous connections over TLS, and for
   * the API if the sandbox serves HTTPS. Without HTTPS the first call creates the certificate,
   * which may take a second.
   *
   * @return the file, which is deleted when the sandbox is closed
   * @throws IllegalStateException if the sandbox is closed and has never created the file
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public Path caCertificate() {
    return caCertificate.get();
  }

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
