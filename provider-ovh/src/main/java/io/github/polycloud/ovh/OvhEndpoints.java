package io.github.polycloud.ovh;

import io.github.polycloud.ProviderInfo;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.ovh.internal.auth.KeyPages;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Endpoints of OVH and its other brands, and the mapping of paths to URLs. */
final class OvhEndpoints {
  /** Name of the setting for the token URL of service accounts. */
  static final String TOKEN_URL = "token_url";

  private static final String V1_BASE = "/1.0";

  /** URLs by name, the default first; {@code ks} and {@code sys} are the brands' short names. */
  static final Map<String, String> URLS = urls();

  private static final Map<String, String> TOKEN_URLS =
      Map.of(
          URLS.get("ovh-eu"), "https://www.ovh.com/auth/oauth2/token",
          URLS.get("ovh-ca"), "https://ca.ovh.com/auth/oauth2/token",
          URLS.get("ovh-us"), "https://us.ovhcloud.com/auth/oauth2/token");

  private OvhEndpoints() {}

  /** Returns the token URL of an endpoint; empty if the endpoint has no service accounts. */
  static Optional<String> tokenUrl(Endpoint endpoint) {
    return Optional.ofNullable(TOKEN_URLS.get(endpoint.toString()));
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
    return Endpoint.of(endpoint.toString(), OvhEndpoints::url);
  }

  private static String url(String base, String path) {
    if (base.equals(URLS.get("runabove-ca"))) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION,
          "ovh: the endpoint runabove-ca is closed; its successor, Public Cloud, is under"
              + " /cloud/project at ovh-eu, ovh-ca and ovh-us");
    }
    boolean hasVersion = path.startsWith("/v1/") || path.startsWith("/v2/");
    return hasVersion && base.endsWith(V1_BASE)
        ? base.substring(0, base.length() - V1_BASE.length()) + path
        : base + path;
  }

  private static Map<String, String> urls() {
    Map<String, String> urls = new LinkedHashMap<>();
    urls.put("ovh-eu", "https://eu.api.ovh.com/1.0");
    urls.put("ovh-ca", "https://ca.api.ovh.com/1.0");
    urls.put("ovh-us", "https://api.us.ovhcloud.com/1.0");
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
