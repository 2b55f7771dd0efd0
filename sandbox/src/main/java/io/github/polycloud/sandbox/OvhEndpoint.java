// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.ovh.OvhApi;
import io.github.polycloud.sandbox.internal.ovh.OvhLogin;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * URLs and credentials of the sandbox's OVH. The consumer key is validated and has access to all
 * operations. Immutable.
 *
 * @since 0.1.0
 */
public final class OvhEndpoint {

  private final String server;
  private final OvhLogin login;
  private final Supplier<Path> caCertificate;

  OvhEndpoint(String server, OvhLogin login, Supplier<Path> caCertificate) {
    this.server = server;
    this.login = login;
    this.caCertificate = caCertificate;
  }

  /**
   * Returns the base URL.
   *
   * @return the URL, ending in {@code /1.0}
   */
  public String url() {
    return server + "/1.0";
  }

  /**
   * Returns the URL of RunAbove, as it was before OVH closed it; it accepts the same keys.
   *
   * @return the base URL
   */
  public String runAboveUrl() {
    return server + OvhApi.RUNABOVE_PATH;
  }

  /**
   * Returns the application key.
   *
   * @return the key
   */
  public String applicationKey() {
    return login.applicationKey();
  }

  /**
   * Returns the secret that signs calls.
   *
   * @return the secret
   */
  public String applicationSecret() {
    return login.applicationSecret();
  }

  /**
   * Returns the consumer key.
   *
   * @return the key
   */
  public String consumerKey() {
    return login.consumerKey();
  }

  /**
   * Returns the URL at which a service account requests an access token.
   *
   * @return the URL
   */
  public String tokenUrl() {
    return server + OvhApi.TOKEN_PATH;
  }

  /**
   * Returns the id of a service account that also has access to all operations.
   *
   * @return the id
   */
  public String clientId() {
    return login.clientId();
  }

  /**
   * Returns the secret of the service account.
   *
   * @return the secret
   */
  public String clientSecret() {
    return login.clientSecret();
  }

  /**
   * Returns a PEM file with the certificate to trust if the sandbox serves HTTPS. Without HTTPS the
   * first call creates the certificate, which may take a second.
   *
   * @return the file, which is deleted when the sandbox is closed
   * @throws IllegalStateException if the sandbox is closed and has never created the file
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public Path caCertificate() {
    return caCertificate.get();
  }

  /** Shows URL and client ids, but no secrets. */
  @Override
  public String toString() {
    return "OvhEndpoint[url=%s, applicationKey=%s]".formatted(url(), applicationKey());
  }
}
