// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.engine.internal.LoopbackHosts;
import io.github.polycloud.error.CloudException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
  private final Map<String, ProxyAddress> proxies;
  private final Set<String> direct;
  private final NoProxy noProxy;

  private ProxyRoutePlanner(
      Map<String, ProxyAddress> proxies, Set<String> direct, NoProxy noProxy) {
    super(DefaultSchemePortResolver.INSTANCE);
    this.proxies = proxies;
    this.direct = direct;
    this.noProxy = noProxy;
  }

  /**
   * Creates a planner for the given proxy, or for the environment of this process if it is null.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if a variable is not the URL of an HTTP
   *     proxy
   */
  static ProxyRoutePlanner of(@Nullable URI proxy) {
    return of(proxy, System.getenv());
  }

  static ProxyRoutePlanner of(@Nullable URI proxy, Map<String, String> environment) {
    if (proxy != null) {
      ProxyAddress address = ProxyAddress.of("the configured proxy", proxy.toString());
      return new ProxyRoutePlanner(
          Map.of("http", address, "https", address), Set.of(), NoProxy.NONE);
    }
    NoProxy noProxy = NoProxy.of(value(environment, "no_proxy"));
    Map<String, ProxyAddress> proxies = new HashMap<>();
    if (!noProxy.isEverything()) {
      // Plain http is for loopback hosts only, which a proxy for everything must not break.
      put(proxies, "http", environment, List.of("http_proxy"));
      put(proxies, "https", environment, List.of("https_proxy", "all_proxy"));
    }
    return new ProxyRoutePlanner(proxies, LoopbackHosts.NAMES, noProxy);
  }

  private static void put(
      Map<String, ProxyAddress> proxies,
      String scheme,
      Map<String, String> environment,
      List<String> names) {
    for (String name : names) {
      String value = value(environment, name);
      if (!value.isBlank()) {
        proxies.put(scheme, ProxyAddress.of(name, value));
        return;
      }
    }
  }

  @Override
  protected @Nullable HttpHost determineProxy(HttpHost target, HttpContext context) {
    String scheme = target.getSchemeName();
    int port = target.getPort() < 0 ? defaultPort(scheme) : target.getPort();
    ProxyAddress proxy = address(scheme, target.getHostName(), port);
    if (proxy == null) {
      return null;
    }
    RequestSentTracker.of(context).ifPresent(tracker -> tracker.proxy(proxy, scheme));
    return proxy.host();
  }

  @Nullable HttpHost proxyFor(String scheme, String host) {
    ProxyAddress proxy = address(scheme, host, defaultPort(scheme));
    return proxy == null ? null : proxy.host();
  }

  private @Nullable ProxyAddress address(String scheme, String host, int port) {
    return direct.contains(host.toLowerCase(Locale.ROOT)) || noProxy.matches(host, port)
        ? null
        : proxies.get(scheme);
  }

  private static int defaultPort(String scheme) {
    return scheme.equals("http") ? 80 : 443;
  }

  private static String value(Map<String, String> environment, String name) {
    String value = environment.getOrDefault(name, "");
    return value.isBlank() ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "") : value;
  }
}
