// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.route;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The API selected by the {@code Accept} header. */
enum Accept {
  /** Version 3, or a variant such as {@code 3.sdk}. */
  V3,
  /** No vendor media type. */
  LEGACY,
  /** The vendor media type with a missing or unknown version. */
  UNKNOWN;

  private static final Pattern VENDOR =
      Pattern.compile("application/vnd\\.heroku\\+json\\s*(;\\s*version=([^;,\\s]+))?");

  static Accept of(@Nullable String header) {
    Matcher vendor = VENDOR.matcher(header == null ? "" : header);
    if (!vendor.find()) {
      return LEGACY;
    }
    String version = vendor.group(2);
    return version != null && version.matches("3(\\.[\\w-]+)?") ? V3 : UNKNOWN;
  }
}
