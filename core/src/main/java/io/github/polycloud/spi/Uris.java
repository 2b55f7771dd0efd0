// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import io.github.polycloud.engine.internal.LoopbackHosts;
import io.github.polycloud.http.Endpoint;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parses and checks URLs that a service returned.
 *
 * @since 0.1.0
 */
public final class Uris {
  private Uris() {}

  /** Parses a URI; null if the text is null, blank or malformed. */
  public static @Nullable URI parseOrNull(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return URI.create(text.strip());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * Returns whether a URL that a service returned may be opened, here or in a browser: it is an
   * absolute https URL with a host, or, if the service itself is on a loopback host, an http URL of
   * a loopback host. URLs with user information are not opened.
   *
   * @param url the URL
   * @param source the endpoint of the service that returned it
   */
  public static boolean mayOpen(URI url, Endpoint source) {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(source, "source");
    return url.getHost() != null
        && url.getRawUserInfo() == null
        && LoopbackHosts.mayOpen(url, source);
  }
}
