package io.github.polycloud.sandbox.internal.heroku.v3.app;

import io.github.polycloud.sandbox.internal.heroku.process.run.DynoRunner;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.process.Dyno;
import io.github.polycloud.sandbox.internal.heroku.state.process.DynoSize;
import io.github.polycloud.sandbox.internal.heroku.state.process.ProcessType;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Running processes. Deleting a dyno of the formation restarts it, which is all it means. */
public final class DynoRoutes {

  private static final Sorting<Dyno> SORTING =
      Sorting.by(
          Attribute.text("id", dyno -> dyno.id().toString()), Attribute.text("name", Dyno::name));

  private static final int LONGEST_LIFE = 24 * 60 * 60;

  private final HerokuState state;
  private final DynoRunner runner;

  public DynoRoutes(HerokuState state, DynoRunner runner) {
    this.state = state;
    this.runner = runner;
  }

  public void addTo(Routes routes) {
    routes.get("/apps/{app}/dynos", this::list);
    routes.post("/apps/{app}/dynos", this::create);
    routes.delete("/apps/{app}/dynos", this::restartAll);
    routes.get("/apps/{app}/dynos/{dyno}", this::info);
    routes.delete("/apps/{app}/dynos/{dyno}", this::restartOne);
    routes.post("/apps/{app}/dynos/{dyno}/actions/stop", this::stopOne);
    routes.delete("/apps/{app}/formations/{type}", this::restartType);
    routes.post("/apps/{app}/formations/{type}/actions/stop", this::stopType);
  }

  private void list(Context ctx) {
    App app = app(ctx);
    Responses.list(ctx, SORTING, app.processes().dynos(), dyno -> Shapes.dyno(dyno, app));
  }

  private void info(Context ctx) {
    App app = app(ctx);
    Responses.ok(ctx, Shapes.dyno(dyno(ctx, app), app));
  }

  private void create(Context ctx) {
    App app = app(ctx);
    Body body = Body.of(ctx);
    String command = body.requiredText("command");
    boolean attach = body.flag("attach", false);
    String type = body.has("type") ? body.requiredText("type") : "run";
    DynoSize size =
        body.has("size")
            ? DynoSize.find(body.requiredText("size"), app.generation())
            : DynoSize.usual(app.generation());
    Map<String, String> environment = body.texts("env");
    Integer limit = body.number("time_to_live", 1, LONGEST_LIFE);
    boolean terminal = !body.flag("force_no_tty", false);
    Dyno dyno = app.processes().run(type, command, size, attach);
    ObjectNode answer = Shapes.dyno(dyno, app).put("state", "starting");
    if (limit != null) {
      runner.limit(app, dyno, limit);
    }
    if (attach) {
      answer.put("attach_url", runner.attach(app, dyno, environment, terminal));
    } else {
      runner.detach(app, dyno, environment);
    }
    Responses.created(ctx, answer);
  }

  private void restartAll(Context ctx) {
    app(ctx).processes().restart(dyno -> true);
    Responses.accepted(ctx);
  }

  private void restartOne(Context ctx) {
    App app = app(ctx);
    app.processes().restart(dyno(ctx, app)::equals);
    Responses.accepted(ctx);
  }

  private void stopOne(Context ctx) {
    App app = app(ctx);
    app.processes().stop(dyno(ctx, app)::equals);
    Responses.accepted(ctx);
  }

  private void restartType(Context ctx) {
    App app = app(ctx);
    app.processes().restart(ofType(ctx, app));
    Responses.accepted(ctx);
  }

  private void stopType(Context ctx) {
    App app = app(ctx);
    app.processes().stop(ofType(ctx, app));
    Responses.accepted(ctx);
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private static Dyno dyno(Context ctx, App app) {
    return app.processes().findDyno(ctx.pathParam("dyno"));
  }

  private static Predicate<Dyno> ofType(Context ctx, App app) {
    ProcessType type = app.processes().findType(ctx.pathParam("type"));
    return dyno -> dyno.type().equals(type.type());
  }
}
