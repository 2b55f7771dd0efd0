package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.process.run.DynoRunner;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.process.Dyno;
import io.github.polycloud.sandbox.internal.heroku.state.process.DynoSize;
import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Running processes, {@code ps} to legacy. */
final class ProcessRoutes {

  private final HerokuState state;
  private final DynoRunner runner;

  ProcessRoutes(HerokuState state, DynoRunner runner) {
    this.state = state;
    this.runner = runner;
  }

  void addTo(Routes routes) {
    routes.get("/apps/{app}/ps", this::list);
    routes.post("/apps/{app}/ps", this::run);
    routes.post("/apps/{app}/ps/restart", this::restart);
    routes.post("/apps/{app}/ps/stop", this::stop);
    routes.delete("/apps/{app}/server", this::restartServer);
  }

  private void list(Context ctx) {
    App app = app(ctx);
    Responses.json(ctx, 200, Shapes.processes(app, state.now()));
  }

  private void run(Context ctx) {
    App app = app(ctx);
    Parameters given = Parameters.form(ctx);
    String command = given.values().getOrDefault("command", "");
    if (command.isBlank()) {
      throw HerokuError.invalid("A command is required.");
    }
    boolean attach = "true".equals(given.get("attach")) || "1".equals(given.get("attach"));
    String wanted = given.get("size");
    DynoSize size =
        wanted == null ? DynoSize.usual(app.generation()) : DynoSize.find(wanted, app.generation());
    Dyno dyno = app.processes().run("run", command, size, attach);
    Map<String, String> environment = given.group("ps_env");
    ObjectNode answer = Shapes.process(dyno, app, state.now());
    if (attach) {
      answer.put("rendezvous_url", runner.attach(app, dyno, environment));
    } else {
      runner.detach(app, dyno, environment);
    }
    Responses.json(ctx, 200, answer);
  }

  private void restart(Context ctx) {
    App app = app(ctx);
    app.processes().restart(chosen(Parameters.form(ctx), app));
    Responses.text(ctx, 200, "ok");
  }

  private void stop(Context ctx) {
    App app = app(ctx);
    Parameters given = Parameters.form(ctx);
    if (given.get("ps") == null && given.get("type") == null) {
      throw HerokuError.invalid("Either ps or type is required.");
    }
    app.processes().stop(chosen(given, app));
    Responses.text(ctx, 200, "ok");
  }

  private void restartServer(Context ctx) {
    app(ctx).processes().restart(dyno -> true);
    ctx.status(200);
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
