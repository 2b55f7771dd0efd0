package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.ovh.OvhApi;
import java.nio.file.Path;

/**
 * What a client needs to reach the sandbox's OVH. The consumer key is validated and may call
 * everything.
 *
 * @param url the base URL, ending in {@code /1.0}
 * @param applicationKey the application key
 * @param applicationSecret the secret that signs calls
 * @param consumerKey the consumer key
 * @param tokenUrl where a service account asks for an access token
 * @param clientId the id of a service account that may call everything too
 * @param clientSecret its secret
 * @param caCertificate a PEM file with the certificate to trust where the sandbox speaks HTTPS;
 *     gone when the sandbox is closed
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
   * Where RunAbove is, as it was before OVH closed it; the same keys open it.
   *
   * @return its base URL
   */
  public String runAboveUrl() {
    return url.substring(0, url.length() - "/1.0".length()) + OvhApi.RUNABOVE_PATH;
  }

  /** Shows where and who, not how to get in. */
  @Override
  public String toString() {
    return "OvhEndpoint[url=%s, applicationKey=%s]".formatted(url, applicationKey);
  }
}
