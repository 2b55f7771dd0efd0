// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.route;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The second authentication factor, required for changes of apps and to create a token with the
 * password, if the sandbox has codes. A code works once: for one call, or to pre-authorize an app
 * for some time.
 */
public final class TwoFactor implements Serializable {

  private static final String CODE = "Heroku-Two-Factor-Code";
  private static final Duration AUTHORIZED_FOR = Duration.ofMinutes(10);
  private static final String PRE_AUTHORIZATIONS = "/apps/{app}/pre-authorizations";

  private final Map<UUID, Instant> authorizedUntil = new HashMap<>();
  private final HerokuState state;
  private final Set<String> codes;
  private final boolean required;

  public TwoFactor(HerokuState state, List<String> codes) {
    this.state = state;
    this.codes = new HashSet<>(codes);
    this.required = !codes.isEmpty();
  }

  /** Adds the pre-authorization route. */
  public void addTo(Routes routes, Consumer<Context> response) {
    routes.put(
        PRE_AUTHORIZATIONS,
        ctx -> {
          authorize(ctx);
          response.accept(ctx);
        });
  }

  /** Requires a code for a sign-in with the password. */
  void requireForSignIn(Context ctx) {
    if (required) {
      requireCode(ctx.header(CODE), HerokuError::twoFactorRequired);
    }
  }

  /** Wraps routes so that changes of an app require a code. */
  public Routes before(Routes routes) {
    return (method, path, handler) ->
        routes.add(
            method,
            path,
            required && path.startsWith("/apps/{app}") && !method.equals(HandlerType.GET)
                ? requiringCode(handler)
                : handler);
  }

  private Handler requiringCode(Handler handler) {
    return ctx -> {
      App app = state.apps().find(ctx.pathParam("app"));
      if (!isAuthorized(app)) {
        requireCode(ctx, app);
      }
      handler.handle(ctx);
    };
  }

  private void authorize(Context ctx) {
    App app = state.apps().find(ctx.pathParam("app"));
    if (!required) {
      throw HerokuError.invalid("The account has no second authentication factor.");
    }
    requireCode(ctx, app);
    authorizedUntil.put(app.id(), state.now().plus(AUTHORIZED_FOR));
  }

  private boolean isAuthorized(App app) {
    return authorizedUntil.getOrDefault(app.id(), Instant.MIN).isAfter(state.now());
  }

  private void requireCode(Context ctx, App app) {
    requireCode(ctx.header(CODE), () -> HerokuError.twoFactorRequired(app));
  }

  private void requireCode(@Nullable String code, Supplier<HerokuError> missing) {
    if (code == null) {
      throw missing.get();
    }
    if (!codes.remove(code)) {
      throw HerokuError.invalidTwoFactorCode();
    }
  }
}
