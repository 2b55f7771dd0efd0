// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paths of the sandbox itself, which belong to neither cloud: requests to them are not recorded
 * and not subject to faults, so that they work whatever is injected.
 */
public final class ControlPath {

  public static final String PREFIX = "/__sandbox";

  /** The path of the state; its bodies are long. */
  public static final String SNAPSHOT = PREFIX + "/snapshot";

  /** The methods that reach the routes of these paths; the server has no routes for others. */
  public static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

  /** The longest body in bytes, except of a snapshot. */
  static final long MAX_BODY = 64 << 10;

  private ControlPath() {}

  /** Whether a raw path is one of the sandbox itself. */
  public static boolean contains(@Nullable String path) {
    return path != null
        && path.startsWith(PREFIX)
        && (path.length() == PREFIX.length() || path.charAt(PREFIX.length()) == '/');
  }

  /** Whether the route reads the body itself, because it is too long for memory. */
  static boolean isStreamed(String method, @Nullable String path) {
    return method.equals("PUT") && SNAPSHOT.equals(path);
  }
}
