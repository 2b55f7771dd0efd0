package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.App;
import io.github.polycloud.sandbox.internal.heroku.state.Dyno;
import io.github.polycloud.sandbox.internal.heroku.state.DynoSize;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.ProcessType;
import io.github.polycloud.sandbox.internal.heroku.state.Processes.Change;
import io.github.polycloud.sandbox.internal.heroku.state.Quantity;
import io.github.polycloud.sandbox.internal.heroku.state.Refusal;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Running processes, {@code ps} to legacy. */
final class ProcessRoutes {

  private final HerokuState state;

  ProcessRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/apps/{app}/ps", this::list);
    routes.post("/apps/{app}/ps", this::run);
    routes.post("/apps/{app}/ps/scale", this::scale);
    routes.put("/apps/{app}/formation", this::resize);
    routes.post("/apps/{app}/ps/restart", this::restart);
    routes.post("/apps/{app}/ps/stop", this::stop);
    routes.delete("/apps/{app}/server", this::restartServer);
    routes.put("/apps/{app}/dynos", this::refuseOnCedar);
    routes.put("/apps/{app}/workers", this::refuseOnCedar);
  }

  private void list(Context ctx) {
    App app = app(ctx);
    ArrayNode array = Json.array();
    app.processes().dynos().forEach(dyno -> array.add(Shapes.process(dyno, app, state.now())));
    Answers.json(ctx, 200, array);
  }

  private void run(Context ctx) {
    App app = app(ctx);
    Parameters given = Parameters.form(ctx);
    String command = given.values().getOrDefault("command", "");
    if (command.isBlank()) {
      throw Refusal.invalid("A command is required.");
    }
    if ("true".equals(given.get("attach"))) {
      throw Refusal.invalid("Processes can only be run detached here.");
    }
    DynoSize size = DynoSize.find(given.values().getOrDefault("size", "Standard-1X"));
    Dyno dyno = app.processes().run("run", command, size);
    Answers.json(ctx, 200, Shapes.process(dyno, app, state.now()));
  }

  /** Takes {@code {"web":{"size":"Standard-2X"}}}. */
  private void resize(Context ctx) {
    App app = app(ctx);
    List<Change> changes = new ArrayList<>();
    JsonNode wanted = tree(ctx.body());
    for (String type : wanted.propertyNames()) {
      changes.add(
          new Change(type, null, DynoSize.find(wanted.path(type).path("size").asString(""))));
    }
    app.processes().change(changes);
    list(ctx);
  }

  private static JsonNode tree(String body) {
    try {
      return Json.CAMEL.readTree(body);
    } catch (JacksonException e) {
      throw Refusal.invalid("The body is not JSON.");
    }
  }

  private void scale(Context ctx) {
    App app = app(ctx);
    Parameters given = Parameters.form(ctx);
    String wanted = given.values().getOrDefault("type", "");
    Quantity quantity = Quantity.parse(given.values().getOrDefault("qty", ""));
    ProcessType scaled = app.processes().change(List.of(new Change(wanted, quantity, null))).get(0);
    Answers.text(ctx, 200, String.valueOf(scaled.quantity()));
  }

  private void restart(Context ctx) {
    App app = app(ctx);
    app.processes().restart(chosen(Parameters.form(ctx), app));
    Answers.text(ctx, 200, "ok");
  }

  private void stop(Context ctx) {
    App app = app(ctx);
    Parameters given = Parameters.form(ctx);
    if (given.get("ps") == null && given.get("type") == null) {
      throw Refusal.invalid("Either ps or type is required.");
    }
    app.processes().stop(chosen(given, app));
    Answers.text(ctx, 200, "ok");
  }

  private void restartServer(Context ctx) {
    app(ctx).processes().restart(dyno -> true);
    ctx.status(200);
  }

  private void refuseOnCedar(Context ctx) {
    app(ctx);
    throw Refusal.invalid("Apps on this stack are scaled by process type.");
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private static Predicate<Dyno> chosen(Parameters given, App app) {
    String name = given.get("ps");
    if (name != null) {
      return app.processes().findDyno(name)::equals;
    }
    String type = given.get("type");
    return type == null ? dyno -> true : dyno -> dyno.type().equals(type);
  }
}
