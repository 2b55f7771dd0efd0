// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import io.github.polycloud.ProviderInfo;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.ovh.internal.auth.KeyPages;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Endpoints of OVH and its other brands, and the mapping of paths to URLs. */
final class OvhEndpoints {
  /** Name of the setting for the token URL of service accounts. */
  static final String TOKEN_URL = "token_url";

  private static final List<String> VERSIONS = List.of("/1.0", "/v1", "/v2");

  /** URLs by name, the default first; {@code ks} and {@code sys} are the brands' short names. */
  static final Map<String, String> URLS = urls();

  /** Token URLs by host. */
  private static final Map<String, String> TOKEN_URLS =
      Map.of(
          "eu.api.ovh.com", "https://www.ovh.com/auth/oauth2/token",
          "api.ovh.com", "https://www.ovh.com/auth/oauth2/token",
          "ca.api.ovh.com", "https://ca.ovh.com/auth/oauth2/token",
          "api.us.ovhcloud.com", "https://us.ovhcloud.com/auth/oauth2/token",
          "api.eu.ovhcloud.com", "https://auth.eu.ovhcloud.com/oauth2/token",
          "api.ca.ovhcloud.com", "https://auth.ca.ovhcloud.com/oauth2/token");

  private OvhEndpoints() {}

  /**
   * Returns the token URL of an endpoint, in whatever version and case its URL is written; empty if
   * the endpoint has no service accounts.
   */
  static Optional<String> tokenUrl(Endpoint endpoint) {
    int port = endpoint.uri().getPort();
    return port < 0 || port == 443
        ? Optional.ofNullable(TOKEN_URLS.get(host(endpoint)))
        : Optional.empty();
  }

  private static String host(Endpoint endpoint) {
    return endpoint.uri().getHost().toLowerCase(Locale.ROOT);
  }

  /** Adds all endpoints, each with its token URL and the page for keys if it has one. */
  static ProviderInfo.Builder addTo(ProviderInfo.Builder builder) {
    URLS.forEach(
        (name, url) ->
            builder.endpoint(
                name,
                url,
                tokenUrl(Endpoint.of(url))
                    .map(tokenUrl -> Map.of(TOKEN_URL, tokenUrl))
                    .orElseGet(Map::of)));
    for (String url : URLS.values()) {
      URI page = KeyPages.of(url).createToken();
      if (page != null) {
        builder.credentialsPage(url, page);
      }
    }
    return builder;
  }

  /**
   * Returns the endpoint with OVH's version rule: the base URL is version 1, and a path that starts
   * with {@code /v1/} or {@code /v2/} replaces {@code /1.0}.
   */
  static Endpoint versioned(Endpoint endpoint) {
    boolean closed = host(endpoint).equals("api.runabove.com");
    return Endpoint.of(endpoint.toString(), (base, path) -> url(closed, base, path));
  }

  private static String url(boolean closed, String base, String path) {
    if (closed) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION,
          "ovh: the endpoint runabove-ca is closed; its successor, Public Cloud, is under"
              + " /cloud/project at ovh-eu, ovh-ca and ovh-us");
    }
    boolean hasVersion = path.startsWith("/v1/") || path.startsWith("/v2/");
    return VERSIONS.stream()
        .filter(version -> hasVersion && base.endsWith(version))
        .findFirst()
        .map(version -> base.substring(0, base.length() - version.length()) + path)
        .orElseGet(() -> base + path);
  }

  private static Map<String, String> urls() {
    Map<String, String> urls = new LinkedHashMap<>();
    urls.put("ovh-eu", "https://eu.api.ovh.com/1.0");
    urls.put("ovh-ca", "https://ca.api.ovh.com/1.0");
    urls.put("ovh-us", "https://api.us.ovhcloud.com/1.0");
    // The hosts that the three above are moving to; the API behind them is the same.
    urls.put("ovhcloud-eu", "https://api.eu.ovhcloud.com/1.0");
    urls.put("ovhcloud-ca", "https://api.ca.ovhcloud.com/1.0");
    urls.put("ovhcloud-us", "https://api.us.ovhcloud.com/1.0");
    for (String name : new String[] {"kimsufi", "ks"}) {
      urls.put(name + "-eu", "https://eu.api.kimsufi.com/1.0");
      urls.put(name + "-ca", "https://ca.api.kimsufi.com/1.0");
    }
    for (String name : new String[] {"soyoustart", "sys"}) {
      urls.put(name + "-eu", "https://eu.api.soyoustart.com/1.0");
      urls.put(name + "-ca", "https://ca.api.soyoustart.com/1.0");
    }
    for (String name : new String[] {"runabove-ca", "runabove"}) {
      urls.put(name, "https://api.runabove.com/1.0");
    }
    return Collections.unmodifiableMap(urls);
  }
}
