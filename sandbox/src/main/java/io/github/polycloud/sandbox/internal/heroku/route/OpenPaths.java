package io.github.polycloud.sandbox.internal.heroku.route;

import io.javalin.http.Context;
import java.util.Set;

/** What somebody without a token is answered, because it is the way to one. */
final class OpenPaths {

  private static final Set<String> PATHS = Set.of("/login", "/oauth/tokens", "/password-resets");
  private static final Set<String> OF_IDENTITY = Set.of("/oauth/authorize", "/oauth/token");

  private OpenPaths() {}

  static boolean has(Context ctx) {
    String path = ctx.path();
    return PATHS.contains(path) || path.matches("/password-resets/[^/]+/actions/finalize");
  }

  /** The sign-in pages stand beside the API and speak neither dialect. */
  static boolean isIdentity(Context ctx) {
    return OF_IDENTITY.contains(ctx.path());
  }
}
