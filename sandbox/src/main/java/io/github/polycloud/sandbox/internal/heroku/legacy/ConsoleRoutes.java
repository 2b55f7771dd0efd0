package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.process.console.RubyConsole;
import io.github.polycloud.sandbox.internal.heroku.process.console.RubyError;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The Ruby console, for one line or for a session that remembers its variables. */
final class ConsoleRoutes {

  private final Map<Key, RubyConsole> sessions = new HashMap<>();
  private final HerokuState state;

  ConsoleRoutes(HerokuState state) {
    this.state = state;
  }

  private record Key(UUID app, String session) {}

  void addTo(Routes routes) {
    routes.post("/apps/{app}/console", this::once);
    routes.post("/apps/{app}/consoles", this::open);
    routes.post("/apps/{app}/consoles/{console}/command", this::command);
    routes.delete("/apps/{app}/consoles/{console}", this::close);
  }

  private void once(Context ctx) {
    App app = app(ctx);
    if (app.slugSize() == null) {
      crash(ctx, app, "No code was deployed, so there is no dyno for a console");
      return;
    }
    boolean unused = evaluate(ctx, app, new RubyConsole(app.config()));
  }

  private void open(Context ctx) {
    App app = app(ctx);
    if (app.slugSize() == null) {
      crash(ctx, app, "No code was deployed, so there is no dyno for a console");
      return;
    }
    String session = UUID.randomUUID().toString();
    sessions.put(new Key(app.id(), session), new RubyConsole(app.config()));
    app.log().api("Start console");
    Responses.text(ctx, 200, session);
  }

  private void command(Context ctx) {
    App app = app(ctx);
    Key key = key(ctx, app);
    if (!evaluate(ctx, app, sessions.get(key))) {
      sessions.remove(key);
    }
  }

  private void close(Context ctx) {
    App app = app(ctx);
    sessions.remove(key(ctx, app));
    app.log().api("Stop console");
    ctx.status(200);
  }

  /** Responses whether the console lives on. */
  private static boolean evaluate(Context ctx, App app, RubyConsole console) {
    String code = Parameters.textOrForm(ctx, "command");
    if (code.isBlank()) {
      throw HerokuError.invalid("A command is required.");
    }
    try {
      Responses.text(ctx, 200, console.evaluate(code));
      return true;
    } catch (RubyError e) {
      if (e.fatal()) {
        crash(ctx, app, e.text());
      } else {
        Responses.text(ctx, 422, e.text());
      }
      return !e.fatal();
    }
  }

  private Key key(Context ctx, App app) {
    Key key = new Key(app.id(), ctx.pathParam("console"));
    if (!sessions.containsKey(key)) {
      throw HerokuError.notFound("console");
    }
    return key;
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private static void crash(Context ctx, App app, String reason) {
    app.log().add("heroku", "console.1", "Process crashed: " + reason);
    Responses.text(ctx, 502, "App crashed: " + app.name() + "\n" + reason);
  }
}
