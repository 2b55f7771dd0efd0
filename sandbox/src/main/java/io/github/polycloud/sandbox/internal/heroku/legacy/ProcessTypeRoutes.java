package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.process.DynoSize;
import io.github.polycloud.sandbox.internal.heroku.state.process.ProcessType;
import io.github.polycloud.sandbox.internal.heroku.state.process.Processes.Change;
import io.github.polycloud.sandbox.internal.heroku.state.process.Quantity;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How many dynos run what: by process type, or as dynos and workers on stacks of old. */
final class ProcessTypeRoutes {

  private final HerokuState state;

  ProcessTypeRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.post("/apps/{app}/ps/scale", this::scale);
    routes.put("/apps/{app}/formation", this::resize);
    routes.get("/apps/{app}/dyno-types", this::types);
    routes.put("/apps/{app}/dynos", ctx -> scaleOld(ctx, "dynos", "web"));
    routes.put("/apps/{app}/workers", ctx -> scaleOld(ctx, "workers", "worker"));
  }

  private void scale(Context ctx) {
    App app = app(ctx);
    if (app.stack().firstGeneration()) {
      throw HerokuError.invalid("Apps on this stack are scaled by dynos and workers.");
    }
    Parameters given = Parameters.form(ctx);
    String wanted = given.values().getOrDefault("type", "");
    Responses.text(ctx, 200, String.valueOf(change(app, wanted, given, "qty").quantity()));
  }

  private void scaleOld(Context ctx, String field, String type) {
    App app = app(ctx);
    if (!app.stack().firstGeneration()) {
      throw HerokuError.invalid("Apps on this stack are scaled by process type.");
    }
    int quantity = change(app, type, Parameters.form(ctx), field).quantity();
    if (Responses.wantsJson(ctx)) {
      Responses.json(ctx, 200, Json.object().put("name", app.name()).put(field, quantity));
    } else {
      Responses.text(ctx, 200, String.valueOf(quantity));
    }
  }

  /** Takes {@code {"web":{"size":"Standard-2X"}}}. */
  private void resize(Context ctx) {
    App app = app(ctx);
    List<Change> changes = new ArrayList<>();
    ObjectNode wanted = JsonInput.read(ctx.body());
    for (String type : wanted.propertyNames()) {
      JsonNode size = wanted.path(type).path("size");
      changes.add(new Change(type, null, DynoSize.find(size.asString(""), app.generation())));
    }
    app.processes().change(changes);
    Responses.json(ctx, 200, Shapes.processes(app, state.now()));
  }

  private void types(Context ctx) {
    ArrayNode array = Json.array();
    for (ProcessType type : app(ctx).processes().formation()) {
      array
          .addObject()
          .put("name", type.type())
          .put("command", type.command())
          .put("quantity", type.quantity());
    }
    Responses.json(ctx, 200, array);
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private static ProcessType change(App app, String type, Parameters given, String field) {
    Quantity quantity = Quantity.parse(given.values().getOrDefault(field, ""));
    return app.processes().change(List.of(new Change(type, quantity, null))).get(0);
  }
}
