package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.process.shell.Rake;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.javalin.http.Context;
import java.util.List;

/** Rake, run while the caller waits. A task nobody wrote crashes the app. */
final class RakeRoutes {

  private final HerokuState state;

  RakeRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.post("/apps/{app}/rake", this::run);
  }

  private void run(Context ctx) {
    App app = state.apps().find(ctx.pathParam("app"));
    String command = ctx.body().strip();
    if (command.isEmpty()) {
      throw HerokuError.invalid("A rake command is required.");
    }
    if (command.contains("warn")) {
      ctx.header("X-Heroku-Warning", "Rake over HTTP is deprecated.");
    }
    Rake ran = Rake.run(words(command), app.number());
    app.log().add("app", "rake.1", "rake " + command);
    if (ran.succeeded()) {
      Responses.text(ctx, 200, ran.output());
    } else {
      app.log().add("heroku", "rake.1", "Process exited with status 1");
      Responses.text(ctx, 502, "App failed to start: " + app.name() + "\n" + ran.output());
    }
  }

  /** A comment is none of the task's words, as in a shell. */
  private static List<String> words(String command) {
    return List.of(command.replaceAll("\\s+#.*", "").split("\\s+"));
  }
}
