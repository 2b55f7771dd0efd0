// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Host names and addresses of the loopback interface, for which plain http is accepted. */
public final class LoopbackHosts {
  /** Names and literal addresses, with and without the brackets of a URL. */
  public static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  private LoopbackHosts() {}

  /** Returns whether a URL is https, or http to a loopback host. */
  public static boolean isSecure(URI url) {
    return "https".equalsIgnoreCase(url.getScheme())
        || ("http".equalsIgnoreCase(url.getScheme()) && contains(url.getHost()));
  }

  /**
   * Returns whether a URL that a service returned may be opened: it is https, or http to a loopback
   * host and the service itself is on one. Otherwise, a remote service could direct requests at
   * other programs on this machine.
   *
   * @param url the URL
   * @param source the endpoint of the service that returned it
   */
  public static boolean mayOpen(URI url, Endpoint source) {
    return "https".equalsIgnoreCase(url.getScheme())
        || (isSecure(url) && contains(source.uri().getHost()));
  }

  /**
   * Validates the endpoint of an engine.
   *
   * @throws CloudException of kind {@code CONFIGURATION} for plain http to another host
   */
  public static void requireSecure(String provider, Endpoint endpoint) {
    if (!isSecure(endpoint.uri())) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION,
          provider
              + ": the endpoint "
              + endpoint
              + " must be https; plain http is allowed for loopback hosts only");
    }
  }

  private static boolean contains(@Nullable String host) {
    return host != null && NAMES.contains(host);
  }
}
