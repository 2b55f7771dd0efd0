package io.github.polycloud.sandbox.internal.heroku.v3.account;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.account.Preferences;
import io.github.polycloud.sandbox.internal.heroku.v3.UserPath;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import tools.jackson.databind.node.ObjectNode;

/** What the account wants of the dashboard. */
final class PreferenceRoutes {

  private final HerokuState state;

  PreferenceRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    UserPath me = new UserPath(state);
    routes.get("/users/{user}/preferences", me.only(this::show));
    routes.patch("/users/{user}/preferences", me.only(this::update));
  }

  private void show(Context ctx) {
    Preferences preferences = state.records().preferences();
    ObjectNode node = Json.object();
    Preferences.names().forEach(name -> node.set(name, preferences.get(name)));
    Responses.ok(ctx, node);
  }

  private void update(Context ctx) {
    Body.of(ctx)
        .fields()
        .properties()
        .forEach(entry -> state.records().preferences().set(entry.getKey(), entry.getValue()));
    show(ctx);
  }
}
