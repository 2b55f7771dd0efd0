package io.github.polycloud.sandbox.internal.heroku.v3.app;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.v3.UserPath;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Apps: found by id or by name. */
public final class AppRoutes {

  private static final Sorting<App> SORTING =
      Sorting.by(
          Attribute.text("id", app -> app.id().toString()),
          Attribute.text("name", App::name),
          Attribute.time("updated_at", App::updatedAt));

  private final HerokuState state;

  public AppRoutes(HerokuState state) {
    this.state = state;
  }

  public void addTo(Routes routes) {
    routes.get("/apps", this::list);
    routes.post("/apps", this::create);
    routes.get("/apps/{app}", this::info);
    routes.patch("/apps/{app}", this::update);
    routes.delete("/apps/{app}", this::delete);
    routes.get("/users/{user}/apps", new UserPath(state).only(this::list));
    routes.post("/filters/apps", this::filter);
  }

  private void list(Context ctx) {
    Responses.list(ctx, SORTING, state.apps().all(), Shapes::app);
  }

  private void filter(Context ctx) {
    JsonNode in = Body.of(ctx).fields().path("in");
    Set<String> ids = texts(in.path("id"));
    Set<String> names = texts(in.path("name"));
    Responses.list(
        ctx,
        SORTING,
        state.apps().all().stream()
            .filter(app -> ids.contains(app.id().toString()) || names.contains(app.name()))
            .toList(),
        Shapes::teamApp);
  }

  private void create(Context ctx) {
    Body body = Body.of(ctx);
    String stack = body.text("stack");
    App app =
        state
            .apps()
            .create(
                state.account(),
                body.text("name"),
                body.text("region"),
                stack == null ? null : Stack.find(stack));
    Responses.created(ctx, Shapes.app(app));
  }

  private void info(Context ctx) {
    Responses.ok(ctx, Shapes.app(app(ctx)));
  }

  private void update(Context ctx) {
    App app = app(ctx);
    Responses.requireMatch(ctx, Shapes.app(app));
    Body body = Body.of(ctx);
    boolean maintenance = body.flag("maintenance", app.maintenance());
    String name = body.text("name");
    if (name != null) {
      state.apps().rename(app, name);
    }
    if (maintenance != app.maintenance()) {
      app.setMaintenance(maintenance);
    }
    Responses.ok(ctx, Shapes.app(app));
  }

  private void delete(Context ctx) {
    App app = app(ctx);
    Responses.requireMatch(ctx, Shapes.app(app));
    state.apps().remove(app);
    Responses.ok(ctx, Shapes.app(app));
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private static Set<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
  }
}
