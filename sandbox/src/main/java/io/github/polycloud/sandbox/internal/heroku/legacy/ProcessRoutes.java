// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.process.run.DynoRunner;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.process.Dyno;
import io.github.polycloud.sandbox.internal.heroku.state.process.DynoSize;
import io.github.polycloud.sandbox.internal.heroku.state.process.ProcessType;
import io.github.polycloud.sandbox.internal.heroku.state.process.Processes.Change;
import io.github.polycloud.sandbox.internal.heroku.state.process.Quantity;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Processes and their scale: by process type, or by dynos and workers on the oldest stacks. */
final class ProcessRoutes {

  private ProcessRoutes() {}

  static void addTo(LegacyRouter router, DynoRunner runner) {
    router.get(
        "/apps/{app}/ps", in -> in.json(LegacyJsonViews.processes(in.app(), in.state().now())));
    router.post("/apps/{app}/ps", in -> run(in, runner));
    router.post("/apps/{app}/ps/restart", ProcessRoutes::restart);
    router.post("/apps/{app}/ps/stop", ProcessRoutes::stop);
    router.delete("/apps/{app}/server", ProcessRoutes::restartServer);
    router.post("/apps/{app}/ps/scale", ProcessRoutes::scale);
    router.put("/apps/{app}/formation", ProcessRoutes::resize);
    router.get(
        "/apps/{app}/dyno-types",
        in ->
            in.json(
                Json.array(
                    LegacyExchange.shuffled(in.app().processes().formation()),
                    ProcessRoutes::type)));
    router.put("/apps/{app}/dynos", in -> scaleOldStack(in, "dynos", "web"));
    router.put("/apps/{app}/workers", in -> scaleOldStack(in, "workers", "worker"));
  }

  private static void run(LegacyExchange in, DynoRunner runner) {
    App app = in.app();
    Parameters given = in.form();
    String command = given.get("command", "");
    if (command.isBlank()) {
      throw HerokuError.invalid("A command is required.");
    }
    boolean attach = "true".equals(given.get("attach")) || "1".equals(given.get("attach"));
    String requested = given.get("size");
    DynoSize size =
        requested == null
            ? DynoSize.usual(app.generation())
            : DynoSize.find(requested, app.generation());
    runner.requireFree();
    Dyno dyno = app.processes().run("run", command, size, attach);
    Map<String, String> environment = given.group("ps_env");
    ObjectNode view = LegacyJsonViews.process(dyno, app, in.state().now());
    if (attach) {
      view.put("rendezvous_url", runner.attach(app, dyno, environment));
    } else {
      runner.detach(app, dyno, environment);
    }
    in.json(view);
  }

  private static void restart(LegacyExchange in) {
    App app = in.app();
    app.processes().restart(chosen(in.form(), app));
    in.text("ok");
  }

  private static void stop(LegacyExchange in) {
    App app = in.app();
    Parameters given = in.form();
    if (given.get("ps") == null && given.get("type") == null) {
      throw HerokuError.invalid("Either ps or type is required.");
    }
    app.processes().stop(chosen(given, app));
    in.text("ok");
  }

  private static void restartServer(LegacyExchange in) {
    in.app().processes().restart(dyno -> true);
    in.ok();
  }

  private static void scale(LegacyExchange in) {
    App app = in.app();
    if (app.stack().firstGeneration()) {
      throw HerokuError.invalid("Apps on this stack are scaled by dynos and workers.");
    }
    Parameters given = in.form();
    String type = given.get("type", "");
    in.text(String.valueOf(change(app, type, given, "qty").quantity()));
  }

  private static void scaleOldStack(LegacyExchange in, String field, String type) {
    App app = in.app();
    if (!app.stack().firstGeneration()) {
      throw HerokuError.invalid("Apps on this stack are scaled by process type.");
    }
    int quantity = change(app, type, in.form(), field).quantity();
    if (in.wantsJson()) {
      in.json(Json.object().put("name", app.name()).put(field, quantity));
    } else {
      in.text(String.valueOf(quantity));
    }
  }

  /** Reads {@code {"web":{"size":"Standard-2X"}}}. */
  private static void resize(LegacyExchange in) {
    App app = in.app();
    List<Change> changes = new ArrayList<>();
    ObjectNode requested = JsonInput.read(in.ctx().body());
    for (String type : requested.propertyNames()) {
      JsonNode size = requested.path(type).path("size");
      changes.add(new Change(type, null, DynoSize.find(size.asString(""), app.generation())));
    }
    app.processes().change(changes);
    in.json(LegacyJsonViews.processes(app, in.state().now()));
  }

  private static Predicate<Dyno> chosen(Parameters given, App app) {
    String name = given.get("ps");
    if (name != null) {
      return app.processes().findDyno(name)::equals;
    }
    String type = given.get("type");
    return type == null ? dyno -> true : dyno -> dyno.type().equals(type);
  }

  private static ObjectNode type(ProcessType type) {
    return Json.object()
        .put("name", type.type())
        .put("command", type.command())
        .put("quantity", type.quantity());
  }

  private static ProcessType change(App app, String type, Parameters given, String field) {
    Quantity quantity = Quantity.parse(given.get(field, ""));
    return app.processes().change(List.of(new Change(type, quantity, null))).get(0);
  }
}
