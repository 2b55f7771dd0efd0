// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.route;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Authorization;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The routes of both APIs. The {@code Accept} header selects the API, as it did in the real service
 * while both existed.
 */
public final class RouteTable {

  private record Route(HandlerType method, String path) {}

  private final HerokuState state;
  private final Credentials credentials;
  private final TwoFactor twoFactor;
  private final Dialect v3;
  private final Dialect legacy;
  private final Map<Route, Handler> v3Routes = new LinkedHashMap<>();
  private final Map<Route, Handler> legacyRoutes = new LinkedHashMap<>();

  public RouteTable(
      HerokuState state, Credentials credentials, TwoFactor twoFactor, Dialect v3, Dialect legacy) {
    this.state = state;
    this.credentials = credentials;
    this.twoFactor = twoFactor;
    this.v3 = v3;
    this.legacy = legacy;
    v3.addTo((method, path, handler) -> v3Routes.put(new Route(method, path), handler));
    legacy.addTo((method, path, handler) -> legacyRoutes.put(new Route(method, path), handler));
  }

  public void addTo(RoutesConfig routes) {
    routes.before(this::admit);
    Set<Route> all = new LinkedHashSet<>(v3Routes.keySet());
    all.addAll(legacyRoutes.keySet());
    all.forEach(route -> routes.addHttpHandler(route.method(), route.path(), dispatch(route)));
    all.stream()
        .filter(route -> route.method().equals(HandlerType.GET))
        .forEach(route -> routes.addHttpHandler(HandlerType.HEAD, route.path(), dispatch(route)));
    routes.exception(HerokuError.class, (error, ctx) -> dialect(ctx).sendError(ctx, error));
    routes.exception(
        HttpResponseException.class, (failure, ctx) -> dialect(ctx).sendError(ctx, error(failure)));
  }

  private void admit(Context ctx) {
    if (OpenPaths.isOfNeitherApi(ctx)) {
      return;
    }
    dialect(ctx).prepare(ctx);
    if (!OpenPaths.has(ctx)) {
      synchronized (state) {
        requireAccess(ctx, ctx.header("Authorization"));
      }
    }
    if (accept(ctx) == Accept.UNKNOWN) {
      throw HerokuError.notAcceptable();
    }
  }

  private void requireAccess(Context ctx, @Nullable String header) {
    Optional<Authorization> authorization = credentials.authorization(header);
    if (authorization.isEmpty()) {
      if (!passwordWillDo(ctx) || !credentials.acceptsPassword(header)) {
        throw HerokuError.unauthorized();
      }
      if (accept(ctx) == Accept.V3) {
        twoFactor.requireForSignIn(ctx);
      }
    } else if (!authorization.get().scope().allows(method(ctx).name(), ctx.path())) {
      throw HerokuError.forbidden("The scope of this authorization does not reach that far.");
    }
  }

  private static boolean passwordWillDo(Context ctx) {
    return accept(ctx) == Accept.LEGACY
        || (ctx.method().equals(HandlerType.POST) && ctx.path().equals("/oauth/authorizations"));
  }

  private Handler dispatch(Route route) {
    @Nullable Handler ofV3 = v3Routes.get(route);
    @Nullable Handler ofLegacy = legacyRoutes.get(route);
    return ctx -> {
      boolean wantsV3 = accept(ctx) == Accept.V3;
      Handler handler = wantsV3 ? ofV3 : ofLegacy;
      if (handler == null) {
        throw wantsV3 ? HerokuError.noSuchRoute() : HerokuError.notAcceptable();
      }
      // Bodies are read before and written after, so a slow client does not hold the lock.
      synchronized (state) {
        state.backgroundTasks().advance();
        handler.handle(ctx);
        state.changed();
      }
    };
  }

  private Dialect dialect(Context ctx) {
    return accept(ctx) == Accept.LEGACY && !isOnlyOfV3(ctx) ? legacy : v3;
  }

  /** Errors of paths that only v3 has are sent in the format of v3, whatever was accepted. */
  private boolean isOnlyOfV3(Context ctx) {
    return v3Routes.keySet().stream().anyMatch(route -> matches(route, ctx))
        && legacyRoutes.keySet().stream().noneMatch(route -> matches(route, ctx));
  }

  private static boolean matches(Route route, Context ctx) {
    String regex = route.path().replaceAll("\\{\\w+}", "[^/]+");
    return route.method().equals(method(ctx)) && ctx.path().matches(regex);
  }

  /** HEAD behaves as GET; the server omits the body. */
  private static HandlerType method(Context ctx) {
    return ctx.method().equals(HandlerType.HEAD) ? HandlerType.GET : ctx.method();
  }

  private static Accept accept(Context ctx) {
    return Accept.of(ctx.header("Accept"));
  }

  private static HerokuError error(HttpResponseException failure) {
    return failure.getStatus() == 404
        ? HerokuError.noSuchRoute()
        : HerokuError.badRequest(String.valueOf(failure.getMessage()));
  }
}
