package io.github.polycloud.sandbox.internal.heroku.v3.oauth;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Authorization;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;

/**
 * Where the account is signed in; {@code ~} is where the caller is. The schema has left this out,
 * and Heroku's own command line still lists sessions and signs out by it.
 */
final class SessionRoutes {

  private static final Sorting<Authorization> SORTING =
      Sorting.by(
          Attribute.text("id", authorization -> authorization.session().toString()),
          Attribute.time("updated_at", Authorization::updatedAt));

  private final HerokuState state;

  SessionRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/oauth/sessions", this::list);
    routes.delete("/oauth/sessions/{session}", this::delete);
  }

  private void list(Context ctx) {
    Responses.list(ctx, SORTING, state.oauth().authorizations().all(), OAuthShapes::session);
  }

  /** Ends a session, and with it what was allowed in it. */
  private void delete(Context ctx) {
    Authorization authorization = authorization(ctx);
    state.oauth().authorizations().remove(authorization);
    Responses.ok(ctx, OAuthShapes.session(authorization));
  }

  private Authorization authorization(Context ctx) {
    String id = ctx.pathParam("session");
    return id.equals("~")
        ? AuthorizationRoutes.callers(ctx, state)
        : state.oauth().authorizations().all().stream()
            .filter(one -> one.session().toString().equals(id))
            .findFirst()
            .orElseThrow(() -> HerokuError.notFound("session"));
  }
}
