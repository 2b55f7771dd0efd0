package io.github.polycloud.ovh;

import io.github.polycloud.http.Endpoint;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where OVH and its other brands are, and how their paths become URLs. */
final class OvhEndpoints {
  private static final String V1_BASE = "/1.0";

  /** URLs by name, the default first; {@code ks} and {@code sys} are the brands' short names. */
  static final Map<String, String> URLS = urls();

  private OvhEndpoints() {}

  /**
   * The endpoint with OVH's rule for versions: the base stands for version 1, and a path that names
   * its version itself takes the place of {@code /1.0}.
   */
  static Endpoint versioned(Endpoint endpoint) {
    return Endpoint.of(endpoint.toString(), OvhEndpoints::url);
  }

  private static String url(String base, String path) {
    boolean named = path.startsWith("/v1/") || path.startsWith("/v2/");
    return named && base.endsWith(V1_BASE)
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
