package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.App;
import io.github.polycloud.sandbox.internal.heroku.state.Dyno;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.ProcessType;
import io.github.polycloud.sandbox.internal.heroku.state.Processes.Change;
import io.github.polycloud.sandbox.internal.heroku.state.Refusal;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;

/** Running processes, {@code ps} to legacy. */
final class ProcessRoutes {

  private final HerokuState state;

  ProcessRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/apps/{app}/ps", this::list);
    routes.post("/apps/{app}/ps/scale", this::scale);
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

  private void scale(Context ctx) {
    App app = app(ctx);
    Parameters given = Parameters.form(ctx);
    String wanted = given.values().getOrDefault("type", "");
    ProcessType type =
        app.processes().formation().stream()
            .filter(one -> one.type().equals(wanted))
            .findFirst()
            .orElseThrow(() -> Refusal.invalid("No such process type: " + wanted + "."));
    int quantity = quantity(given.values().getOrDefault("qty", ""), type.quantity());
    app.processes().change(List.of(new Change(wanted, quantity, null)));
    Answers.text(ctx, 200, String.valueOf(quantity));
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

  /** A sign makes it relative to what runs now. */
  private static int quantity(String text, int now) {
    if (!text.matches("[+-]?[0-9]{1,4}")) {
      throw Refusal.invalid("qty must be a number, such as 3, +1 or -1.");
    }
    int number = Integer.parseInt(text);
    return Character.isDigit(text.charAt(0)) ? number : now + number;
  }
}
