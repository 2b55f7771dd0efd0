// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy. Its text has no password.
 *
 * @param host scheme, host and port
 * @param authorization value of {@code Proxy-Authorization}; null without user and password
 * @param source where it is configured, for error messages
 */
record ProxyAddress(HttpHost host, @Nullable Secret authorization, String source) {
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final String EXPECTED = "; expected host and port, for example http://host:3128";

  /**
   * Returns the address of a proxy URL.
   *
   * @param source where the URL comes from, for example {@code https_proxy}
   * @param value a URL; its scheme is http if it has none
   * @throws CloudException of kind {@code CONFIGURATION} if it is not the URL of an HTTP proxy; the
   *     message does not quote it
   */
  static ProxyAddress of(String source, String value) {
    String text = value.strip();
    int start = text.indexOf("://");
    String scheme = start < 0 ? "http" : text.substring(0, start).toLowerCase(Locale.ROOT);
    if (!SCHEMES.contains(scheme)) {
      throw invalid(
          scheme.matches("[a-z][a-z0-9+.-]{0,15}")
              ? source + " is a " + scheme + " proxy, but only http and https proxies are supported"
              : source + " is not a valid proxy URL" + EXPECTED);
    }
    String authority = text.substring(start < 0 ? 0 : start + 3).split("[/?#]", 2)[0];
    // Passwords often contain an unescaped @; host names never do.
    int at = authority.lastIndexOf('@');
    String user = authority.substring(0, Math.max(at, 0));
    URI uri = uri(scheme + "://" + authority.substring(at + 1));
    if (uri == null || uri.getHost() == null || !user.matches("[^\\s\\p{Cntrl}]*")) {
      throw invalid(source + " is not a valid proxy URL" + EXPECTED);
    }
    return new ProxyAddress(
        new HttpHost(scheme, uri.getHost(), uri.getPort()), basic(source, user), source);
  }

  private static @Nullable Secret basic(String source, String userInfo) {
    if (userInfo.isEmpty()) {
      return null;
    }
    String[] parts = userInfo.split(":", 2);
    String user = decode(source, parts[0]);
    String password = parts.length < 2 ? "" : decode(source, parts[1]);
    if (user.indexOf(':') >= 0) {
      throw invalid("the user of " + source + " must not contain a colon");
    }
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return Secret.of("Basic " + Base64.getEncoder().encodeToString(pair));
  }

  private static String decode(String source, String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw invalid("user and password of " + source + " must be percent-encoded: write % as %25");
    }
  }

  private static @Nullable URI uri(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      // Not kept as a cause: it quotes the value.
      return null;
    }
  }

  private static CloudException invalid(String message) {
    return CloudException.of(ErrorKind.CONFIGURATION, message);
  }

  /** Describes a response with status 407. */
  String rejection() {
    return "the proxy "
        + TransportErrors.hostAndPort(host)
        + (authorization == null
            ? " requires a user and a password; add them to "
                + source
                + ", as in http://user:password@host:3128"
            : " rejected the user and password of " + source);
  }

  @Override
  public String toString() {
    return host.toString();
  }
}
