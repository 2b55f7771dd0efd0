package io.github.polycloud.http;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the proxy: the one that was set, else the one that {@code https_proxy} or {@code
 * http_proxy} names. Hosts in {@code no_proxy} and this machine are reached directly.
 */
final class ProxyRoutes extends DefaultRoutePlanner {
  private final @Nullable URI proxy;
  private final Map<String, String> environment;

  private ProxyRoutes(@Nullable URI proxy, Map<String, String> environment) {
    super(DefaultSchemePortResolver.INSTANCE);
    this.proxy = proxy;
    this.environment = environment;
  }

  static HttpRoutePlanner of(@Nullable URI proxy) {
    return new ProxyRoutes(proxy, System.getenv());
  }

  static ProxyRoutes of(@Nullable URI proxy, Map<String, String> environment) {
    return new ProxyRoutes(proxy, environment);
  }

  @Override
  protected @Nullable HttpHost determineProxy(HttpHost target, HttpContext context) {
    return proxyFor(target.getSchemeName(), target.getHostName());
  }

  @Nullable HttpHost proxyFor(String scheme, String host) {
    if (proxy != null) {
      return host(proxy);
    }
    if (isDirect(host)) {
      return null;
    }
    String named = variable(scheme + "_proxy");
    if (named.isBlank()) {
      named = variable("all_proxy");
    }
    if (named.isBlank()) {
      return null;
    }
    return host(URI.create(named.contains("://") ? named : "http://" + named));
  }

  private boolean isDirect(String host) {
    if (List.of("localhost", "127.0.0.1", "::1", "[::1]").contains(host)) {
      return true;
    }
    for (String entry : variable("no_proxy").split("[,\\s]+")) {
      String suffix = entry.replaceFirst("^\\*?\\.", "").replaceFirst(":\\d+$", "");
      if (suffix.equals("*")
          || (!suffix.isEmpty()
              && (host.equalsIgnoreCase(suffix)
                  || host.toLowerCase(Locale.ROOT)
                      .endsWith("." + suffix.toLowerCase(Locale.ROOT))))) {
        return true;
      }
    }
    return false;
  }

  private String variable(String name) {
    String value = environment.getOrDefault(name, "");
    return value.isBlank() ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "") : value;
  }

  private static HttpHost host(URI uri) {
    return new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort());
  }
}
