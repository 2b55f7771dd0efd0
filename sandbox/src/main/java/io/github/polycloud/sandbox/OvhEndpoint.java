// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.ovh.OvhApi;
import java.nio.file.Path;

/**
 * URLs and credentials of the sandbox's OVH. The consumer key is validated and has access to all
 * operations.
 *
 * @param url the base URL, ending in {@code /1.0}
 * @param applicationKey the application key
 * @param applicationSecret the secret that signs calls
 * @param consumerKey the consumer key
 * @param tokenUrl URL at which a service account requests an access token
 * @param clientId the id of a service account that also has access to all operations
 * @param clientSecret its secret
 * @param caCertificate a PEM file with the certificate to trust if the sandbox serves HTTPS;
 *     deleted when the sandbox is closed
 * @since 0.1.0
 */
public record OvhEndpoint(
    String url,
    String applicationKey,
    String applicationSecret,
    String consumerKey,
    String tokenUrl,
    String clientId,
    String clientSecret,
    Path caCertificate) {

  /**
   * Returns the URL of RunAbove, as it was before OVH closed it; it accepts the same keys.
   *
   * @return the base URL
   */
  public String runAboveUrl() {
    return url.substring(0, url.length() - "/1.0".length()) + OvhApi.RUNABOVE_PATH;
  }

  /** Shows URL and client ids, but no secrets. */
  @Override
  public String toString() {
    return "OvhEndpoint[url=%s, applicationKey=%s]".formatted(url, applicationKey);
  }
}
