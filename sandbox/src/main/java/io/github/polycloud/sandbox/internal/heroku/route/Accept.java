package io.github.polycloud.sandbox.internal.heroku.route;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the {@code Accept} header says about the dialect. */
enum Accept {
  /** Version 3, or one of its variants such as {@code 3.sdk}. */
  V3,
  /** No vendor type at all. */
  LEGACY,
  /** The vendor type with a version nobody speaks, or with none. */
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
