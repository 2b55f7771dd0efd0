// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What values of settings must be; each rule returns the value. */
final class SettingRules {
  private SettingRules() {}

  static @Nullable String notBlank(String name, @Nullable String value) {
    if (value != null && value.isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank");
    }
    return value;
  }

  static @Nullable String printable(String name, @Nullable String value) {
    if (value != null && !value.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      throw new IllegalArgumentException(name + " must contain printable ASCII characters only");
    }
    return value;
  }

  static @Nullable URI proxy(@Nullable URI url) {
    if (url != null && !isHttpWithPort(url)) {
      throw new IllegalArgumentException(
          "proxy must be an http or https URL with host and port, such as http://host:3128");
    }
    return url;
  }

  private static boolean isHttpWithPort(URI url) {
    String scheme = url.getScheme();
    return url.getHost() != null
        && url.getPort() >= 1
        && url.getPort() <= 65_535
        && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
  }

  static long positive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, was " + value);
    }
    return value;
  }
}
