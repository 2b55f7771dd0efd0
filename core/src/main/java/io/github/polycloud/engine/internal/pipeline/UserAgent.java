// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.engine.internal.LibraryVersion;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Builds the {@code User-Agent}: the name of the application if it has one, this library, the JVM
 * and the operating system, as in {@code shop/1.4 polycloud/0.1.0 (java 17.0.9; linux)}.
 */
final class UserAgent {
  private static final int MAX_LENGTH = 40;

  private static final String LIBRARY =
      product(
          LibraryVersion.VALUE, System.getProperty("java.version"), System.getProperty("os.name"));

  private UserAgent() {}

  static String of(@Nullable String application) {
    return application == null || application.isBlank()
        ? LIBRARY
        : application.strip() + " " + LIBRARY;
  }

  static String product(String version, @Nullable String java, @Nullable String os) {
    return "polycloud/" + version + " (java " + clean(java) + "; " + clean(os) + ")";
  }

  /** Returns a system property, which may be anything, as text that fits into a comment. */
  private static String clean(@Nullable String property) {
    StringBuilder text = new StringBuilder();
    String value = property == null ? "" : property.toLowerCase(Locale.ROOT);
    for (int i = 0; i < value.length() && text.length() < MAX_LENGTH; i++) {
      char c = value.charAt(i);
      boolean allowed = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || " ._+-".indexOf(c) >= 0;
      if (allowed) {
        text.append(c);
      }
    }
    return text.toString().isBlank() ? "unknown" : text.toString().strip();
  }
}
