// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.util.VersionInfo;

/** What differs between the releases of HttpClient that are supported. */
public final class HttpClientRelease {
  private HttpClientRelease() {}

  /**
   * Whether responses in an unknown encoding are rejected, and those in several are decoded in
   * reverse order: since 5.6. Older ones return the former as received and cannot read the latter.
   */
  public static boolean decodesStrictly() {
    String release =
        VersionInfo.loadVersionInfo("org.apache.hc.client5", HttpClients.class.getClassLoader())
            .getRelease();
    return Integer.parseInt(release.split("[.-]")[1]) >= 6;
  }
}
