// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BinaryOperator;

/**
 * The base URL of a service, and how the path of a request is resolved against it. Immutable.
 *
 * @since 0.1.0
 */
public final class Endpoint {
  private final String base;
  private final URI uri;
  private final BinaryOperator<String> urlBuilder;

  private Endpoint(String base, URI uri, BinaryOperator<String> urlBuilder) {
    this.base = base;
    this.uri = uri;
    this.urlBuilder = urlBuilder;
  }

  /**
   * Creates an endpoint; trailing slashes are removed.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if it is not an http or https URL with a
   *     host, or if it contains credentials, a query or a fragment
   */
  public static Endpoint of(String url) {
    Objects.requireNonNull(url, "url");
    return of(url, String::concat);
  }

  /**
   * Like {@link #of(String)}, but with a function that builds a URL from base URL and path, for a
   * service whose URLs are not a plain concatenation.
   */
  public static Endpoint of(String url, BinaryOperator<String> urlBuilder) {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(urlBuilder, "urlBuilder");
    String base = url.strip();
    while (base.endsWith("/")) {
      base = base.substring(0, base.length() - 1);
    }
    URI uri;
    try {
      uri = URI.create(base);
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (!(scheme.equals("http") || scheme.equals("https"))
        || uri.getHost() == null
        || uri.getPort() > 65_535
        || uri.getRawUserInfo() != null
        || uri.getRawQuery() != null
        || uri.getRawFragment() != null) {
      throw invalid();
    }
    return new Endpoint(base, uri, urlBuilder);
  }

  /** Returns the base URL, without a trailing slash. */
  public URI uri() {
    return uri;
  }

  /** Returns the port, also if it is the default one of the scheme. */
  public int port() {
    return port(uri);
  }

  /** Returns the port of an http or https URL, also if it is the default one of the scheme. */
  public static int port(URI url) {
    Objects.requireNonNull(url, "url");
    if (url.getPort() >= 0) {
      return url.getPort();
    }
    return "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
  }

  /** Returns whether another endpoint has the same scheme, host and port. */
  public boolean isSameHost(Endpoint other) {
    Objects.requireNonNull(other, "other");
    return uri.getScheme().equalsIgnoreCase(other.uri.getScheme())
        && uri.getRawAuthority().equalsIgnoreCase(other.uri.getRawAuthority());
  }

  /**
   * Returns the absolute URL of a path, every character as given except for the scheme, which is
   * lowercase.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if the path does not start with a slash
   *     or contains a character that is not allowed in a request line
   */
  public String resolve(String pathAndQuery) {
    Objects.requireNonNull(pathAndQuery, "pathAndQuery");
    if (!pathAndQuery.startsWith("/")) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST, "path must start with a slash, for example /apps");
    }
    for (int i = 0; i < pathAndQuery.length(); i++) {
      char c = pathAndQuery.charAt(i);
      if (c <= ' ' || c >= 0x7f || c == '#' || c == '\\' || c == '"' || c == '<' || c == '>') {
        throw CloudException.of(
            ErrorKind.INVALID_REQUEST,
            "path must be percent-encoded: spaces, #, quotes and non-ASCII characters are not"
                + " allowed");
      }
    }
    // A request does not tell how its scheme is written: services verify signatures in lowercase.
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    return urlBuilder.apply(scheme + base.substring(scheme.length()), pathAndQuery);
  }

  @Override
  public String toString() {
    return base;
  }

  private static CloudException invalid() {
    return CloudException.of(
        ErrorKind.CONFIGURATION,
        "endpoint must be a URL such as https://api.example.com, without user, query or fragment");
  }
}
