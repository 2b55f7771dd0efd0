package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Where a service is, and how a path becomes a URL there. */
public final class Endpoint {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final String base;
  private final URI uri;
  private final BinaryOperator<String> urlBuilder;

  private Endpoint(String base, URI uri, BinaryOperator<String> rule) {
    this.base = base;
    this.uri = uri;
    this.urlBuilder = rule;
  }

  /**
   * An endpoint at this URL; a slash at its end is dropped.
   *
   * @throws CloudException of kind {@code CONFIGURATION} when it is no http or https URL of a host,
   *     or holds credentials, a query or a fragment
   */
  public static Endpoint of(String url) {
    return of(url, String::concat);
  }

  /** The same with a rule of its own that makes a URL of base and path. */
  public static Endpoint of(String url, BinaryOperator<String> rule) {
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
        || uri.getRawUserInfo() != null
        || uri.getRawQuery() != null
        || uri.getRawFragment() != null) {
      throw invalid();
    }
    return new Endpoint(base, uri, rule);
  }

  /** The base URL without a slash at its end. */
  public URI uri() {
    return uri;
  }

  /**
   * The URL of a path, every character as given.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} when it does not begin with a slash or
   *     holds what no request line can
   */
  public String resolve(String pathAndQuery) {
    if (!pathAndQuery.startsWith("/")) {
      throw new CloudException(
          ErrorKind.INVALID_REQUEST, "a path begins with a slash, for example /apps");
    }
    for (int i = 0; i < pathAndQuery.length(); i++) {
      char c = pathAndQuery.charAt(i);
      if (c <= ' ' || c >= 0x7f || c == '#' || c == '\\' || c == '"' || c == '<' || c == '>') {
        throw new CloudException(
            ErrorKind.INVALID_REQUEST,
            "a path is sent as it is: percent-encode spaces, # and all that is not ASCII");
      }
    }
    return urlBuilder.apply(base, pathAndQuery);
  }

  public boolean isInsecure() {
    return "http".equalsIgnoreCase(uri.getScheme()) && !isLoopback(uri.getHost());
  }

  public static boolean isLoopback(@Nullable String host) {
    return host != null && LOOPBACK.contains(host);
  }

  @Override
  public String toString() {
    return base;
  }

  private static CloudException invalid() {
    return new CloudException(
        ErrorKind.CONFIGURATION,
        "an endpoint is a URL such as https://api.example.com, without user, query or fragment");
  }
}
