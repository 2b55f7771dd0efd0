package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.App;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.Refusal;
import io.javalin.http.Context;

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
      throw Refusal.invalid("A rake command is required.");
    }
    if (command.contains("warn")) {
      ctx.header("X-Heroku-Warning", "Rake over HTTP is deprecated.");
    }
    String output = output(command.split("\\s+")[0], app);
    boolean crashed = output.isEmpty();
    Answers.text(ctx, crashed ? 502 : 200, crashed ? crash(command, app) : output);
  }

  private static String output(String task, App app) {
    return switch (task) {
      case "db:migrate" ->
          """
          (in /disk1/home/slugs/%d)
          ==  CreateVisits: migrating ===================================================
          -- create_table(:visits)
             -> 0.0042s
          ==  CreateVisits: migrated (0.0043s) ==========================================
          """
              .formatted(app.number());
      case "routes" ->
          """
          (in /disk1/home/slugs/%d)
              root GET  /           {:controller=>"home", :action=>"index"}
            visits GET  /visits     {:controller=>"visits", :action=>"index"}
             visit GET  /visits/:id {:controller=>"visits", :action=>"show"}
          """
              .formatted(app.number());
      case "-T" ->
          """
          (in /disk1/home/slugs/%d)
          rake db:migrate  # Migrate the database
          rake routes      # Print out all defined routes
          """
              .formatted(app.number());
      default -> "";
    };
  }

  private static String crash(String command, App app) {
    return """
    App failed to start: %s
    rake aborted!
    Don't know how to build task '%s'
    /usr/lib/ruby/gems/1.8/gems/rake-0.8.1/lib/rake.rb:1706:in `[]'
    """
        .formatted(app.name(), command);
  }
}
