// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.process.console.RubyConsole;
import io.github.polycloud.sandbox.internal.heroku.process.console.RubyError;
import io.github.polycloud.sandbox.internal.heroku.process.shell.Rake;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rake tasks, and the Ruby console for one line or for a session that keeps its variables. */
final class ConsoleRoutes {

  private final Map<Key, RubyConsole> sessions = new HashMap<>();

  private record Key(UUID app, String session) {}

  void addTo(LegacyRouter router) {
    router.post("/apps/{app}/console", this::once);
    router.post("/apps/{app}/consoles", this::open);
    router.post("/apps/{app}/consoles/{console}/command", this::command);
    router.delete("/apps/{app}/consoles/{console}", this::close);
    router.post("/apps/{app}/rake", ConsoleRoutes::rake);
  }

  private void once(LegacyExchange in) {
    App app = in.app();
    if (app.slugSize() == null) {
      crash(in, app, "No code was deployed, so there is no dyno for a console");
      return;
    }
    boolean unused = evaluate(in, app, new RubyConsole(app.config()));
  }

  private void open(LegacyExchange in) {
    App app = in.app();
    if (app.slugSize() == null) {
      crash(in, app, "No code was deployed, so there is no dyno for a console");
      return;
    }
    String session = UUID.randomUUID().toString();
    sessions.put(new Key(app.id(), session), new RubyConsole(app.config()));
    app.log().api("Start console");
    in.text(session);
  }

  private void command(LegacyExchange in) {
    App app = in.app();
    Key key = key(in, app);
    RubyConsole console = sessions.get(key);
    if (console == null) {
      throw unknown();
    }
    if (!evaluate(in, app, console)) {
      sessions.remove(key);
    }
  }

  private void close(LegacyExchange in) {
    App app = in.app();
    if (sessions.remove(key(in, app)) == null) {
      throw unknown();
    }
    app.log().api("Stop console");
    in.ok();
  }

  /** Returns whether the console can be used further. */
  private static boolean evaluate(LegacyExchange in, App app, RubyConsole console) {
    String code = Parameters.textOrForm(in.ctx(), "command");
    if (code.isBlank()) {
      throw HerokuError.invalid("A command is required.");
    }
    try {
      in.text(console.evaluate(code));
      return true;
    } catch (RubyError e) {
      if (e.fatal()) {
        crash(in, app, e.text());
      } else {
        in.text(422, e.text());
      }
      return !e.fatal();
    }
  }

  private static Key key(LegacyExchange in, App app) {
    return new Key(app.id(), in.path("console"));
  }

  private static HerokuError unknown() {
    return HerokuError.notFound("console");
  }

  private static void crash(LegacyExchange in, App app, String reason) {
    app.log().add("heroku", "console.1", "Process crashed: " + reason);
    in.text(502, "App crashed: " + app.name() + "\n" + reason);
  }

  /** Runs a task while the caller waits. A task that does not exist crashes the app. */
  private static void rake(LegacyExchange in) {
    App app = in.app();
    String command = in.requiredBody("rake command");
    if (command.contains("warn")) {
      in.ctx().header("X-Heroku-Warning", "Rake over HTTP is deprecated.");
    }
    Rake ran = Rake.run(words(command), app.number());
    app.log().add("app", "rake.1", "rake " + command);
    if (ran.succeeded()) {
      in.text(ran.output());
    } else {
      app.log().add("heroku", "rake.1", "Process exited with status 1");
      in.text(502, "App failed to start: " + app.name() + "\n" + ran.output());
    }
  }

  /** Splits a command into words, without a comment at its end. */
  private static List<String> words(String command) {
    return List.of(command.replaceAll("(?<!\\s)\\s++#.*", "").split("\\s+"));
  }
}
