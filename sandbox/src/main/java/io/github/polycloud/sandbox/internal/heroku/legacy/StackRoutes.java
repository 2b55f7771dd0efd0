package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import tools.jackson.databind.node.ArrayNode;

/** Stacks, and the move from one to another, which the next deploy completes. */
final class StackRoutes {

  private final HerokuState state;

  StackRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/apps/{app}/stack", this::list);
    routes.put("/apps/{app}/stack", this::request);
  }

  private void list(Context ctx) {
    App app = app(ctx);
    String deprecated = Parameters.form(ctx).values().getOrDefault("include_deprecated", "false");
    boolean all = deprecated.equals("true") || deprecated.equals("1");
    ArrayNode array = Json.array();
    for (Stack stack : Stack.all()) {
      if (all || !stack.retired() || stack.equals(app.stack())) {
        array
            .addObject()
            .put("name", stack.name())
            .put("current", stack.equals(app.stack()))
            .put("beta", false)
            .put("requested", stack.equals(app.requestedStack()));
      }
    }
    Responses.json(ctx, 200, array);
  }

  private void request(Context ctx) {
    App app = app(ctx);
    String name = ctx.body().strip();
    Stack stack =
        Stack.all().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> HerokuError.notFound("stack"));
    app.requestStack(stack);
    Responses.text(
        ctx,
        200,
        "-----> Preparing to migrate %s\n       %s -> %s\n\n-----> Migration prepared."
            .formatted(app.name(), app.stack().name(), stack.name()));
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }
}
