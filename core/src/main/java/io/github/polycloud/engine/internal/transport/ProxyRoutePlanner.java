package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.engine.internal.LoopbackHosts;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Selects the proxy: the configured one, or the one of {@code https_proxy}, {@code http_proxy} or
 * {@code all_proxy}. Hosts in {@code no_proxy} and loopback hosts are connected directly.
 */
final class ProxyRoutePlanner extends DefaultRoutePlanner {
  // Parsed once, because each request determines its route.
  private final Map<String, HttpHost> proxies;
  private final Set<String> direct;
  private final List<String> suffixes;

  private ProxyRoutePlanner(
      Map<String, HttpHost> proxies, Set<String> direct, List<String> suffixes) {
    super(DefaultSchemePortResolver.INSTANCE);
    this.proxies = proxies;
    this.direct = direct;
    this.suffixes = suffixes;
  }

  /**
   * Creates a planner for the given proxy, or for the environment of this process if it is null.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if a variable is not a valid proxy URL
   */
  static ProxyRoutePlanner of(@Nullable URI proxy) {
    return of(proxy, System.getenv());
  }

  static ProxyRoutePlanner of(@Nullable URI proxy, Map<String, String> environment) {
    if (proxy != null) {
      HttpHost host = new HttpHost(proxy.getScheme(), proxy.getHost(), proxy.getPort());
      return new ProxyRoutePlanner(Map.of("http", host, "https", host), Set.of(), List.of());
    }
    Map<String, HttpHost> proxies = new HashMap<>();
    for (String scheme : List.of("http", "https")) {
      for (String name : List.of("all_proxy", scheme + "_proxy")) {
        String value = variable(environment, name);
        if (!value.isBlank()) {
          proxies.put(scheme, host(name, value));
        }
      }
    }
    return new ProxyRoutePlanner(
        proxies, LoopbackHosts.NAMES, suffixes(variable(environment, "no_proxy")));
  }

  private static List<String> suffixes(String noProxy) {
    return Stream.of(noProxy.toLowerCase(Locale.ROOT).split("[,\\s]+"))
        .map(entry -> entry.replaceFirst("^\\*?\\.", "").replaceFirst(":\\d+$", ""))
        .filter(suffix -> !suffix.isEmpty())
        .toList();
  }

  @Override
  protected @Nullable HttpHost determineProxy(HttpHost target, HttpContext context) {
    return proxyFor(target.getSchemeName(), target.getHostName());
  }

  @Nullable HttpHost proxyFor(String scheme, String host) {
    HttpHost proxy = proxies.get(scheme);
    return proxy == null || isDirect(host.toLowerCase(Locale.ROOT)) ? null : proxy;
  }

  private boolean isDirect(String host) {
    if (direct.contains(host)) {
      return true;
    }
    for (String suffix : suffixes) {
      if (suffix.equals("*") || host.equals(suffix) || host.endsWith("." + suffix)) {
        return true;
      }
    }
    return false;
  }

  private static String variable(Map<String, String> environment, String name) {
    String value = environment.getOrDefault(name, "");
    return value.isBlank() ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "") : value;
  }

  private static HttpHost host(String name, String value) {
    try {
      URI uri = URI.create(value.contains("://") ? value.strip() : "http://" + value.strip());
      if (uri.getHost() != null) {
        return new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort());
      }
    } catch (IllegalArgumentException e) {
      // No cause below: it quotes the value, which may contain a password.
    }
    throw CloudException.of(
        ErrorKind.CONFIGURATION,
        name + " is not a valid proxy URL; expected host and port, for example http://host:3128");
  }
}
