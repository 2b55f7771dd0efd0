// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.route;

import io.github.polycloud.sandbox.internal.http.ControlPath;
import io.javalin.http.Context;
import java.util.Set;

/** The paths that need no token, because they lead to one. */
final class OpenPaths {

  private static final Set<String> PATHS = Set.of("/login", "/oauth/tokens", "/password-resets");
  private static final Set<String> OF_IDENTITY = Set.of("/oauth/authorize", "/oauth/token");

  private OpenPaths() {}

  static boolean has(Context ctx) {
    String path = ctx.path();
    return PATHS.contains(path) || path.matches("/password-resets/[^/]+/actions/finalize");
  }

  /** The sign-in pages and the sandbox's own paths belong to neither API. */
  static boolean isOfNeitherApi(Context ctx) {
    return OF_IDENTITY.contains(ctx.path()) || ControlPath.contains(ctx.path());
  }
}
