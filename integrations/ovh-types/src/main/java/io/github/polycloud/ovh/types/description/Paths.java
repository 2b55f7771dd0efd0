// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.description;

/** Paths below the address of the API. */
final class Paths {
  private Paths() {}

  /** Returns a path without the version 1, which is the default. */
  static String canonical(String path) {
    for (String version : new String[] {"/1.0", "/v1"}) {
      if (path.startsWith(version + "/")) {
        return path.substring(version.length());
      }
    }
    return path;
  }

  /** Returns the path of an operation of a description with this base URL. */
  static String of(String baseUrl, String path) {
    String base = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    String rooted = path.startsWith("/") ? path : "/" + path;
    return base.endsWith("/v2") && !rooted.startsWith("/v2/") ? "/v2" + rooted : canonical(rooted);
  }
}
