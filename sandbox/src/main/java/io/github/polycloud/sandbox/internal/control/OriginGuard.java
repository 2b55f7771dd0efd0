// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rejects requests that a browser sends for pages of other origins. The {@code Host} is checked
 * because a foreign name can be made to resolve to this address, which makes its pages the same
 * origin.
 */
final class OriginGuard {

  private static final Pattern HOST = Pattern.compile("(\\[[^\\]]*]|[^:]*)(:\\d{1,5})?");
  private static final Pattern LOOPBACK = Pattern.compile("localhost|\\[::1]|127(\\.\\d{1,3}){3}");

  private final Set<String> names;

  OriginGuard(Set<String> names) {
    this.names = names;
  }

  void check(Context context) {
    String host = context.header("Host");
    if (host == null || !isOwn(host)) {
      throw new ControlError(
          403,
          "the Host of the request must be localhost, a loopback address or a name of the sandbox");
    }
    String origin = context.header("Origin");
    if (origin != null && !origin.equalsIgnoreCase(context.scheme() + "://" + host)) {
      throw new ControlError(403, "pages of other origins must not use the control API");
    }
    if (!isOwnSite(context.header("Sec-Fetch-Site"))) {
      throw new ControlError(403, "pages of other sites must not use the control API");
    }
  }

  private boolean isOwn(String host) {
    var parts = HOST.matcher(host.toLowerCase(Locale.ROOT));
    return parts.matches()
        && (LOOPBACK.matcher(parts.group(1)).matches() || names.contains(parts.group(1)));
  }

  /** The value {@code none} means that the user entered the address. */
  private static boolean isOwnSite(@Nullable String site) {
    return site == null || site.equals("same-origin") || site.equals("none");
  }
}
