package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/** Apps, by name. */
final class AppRoutes {

  private final HerokuState state;
  private final int creationPolls;

  AppRoutes(HerokuState state, int creationPolls) {
    this.state = state;
    this.creationPolls = creationPolls;
  }

  void addTo(Routes routes) {
    routes.get("/apps", this::list);
    routes.post("/apps", this::create);
    routes.get("/apps/{app}", this::info);
    routes.put("/apps/{app}", this::update);
    routes.delete("/apps/{app}", this::delete);
    routes.put("/apps/{app}/status", this::status);
    routes.post("/apps/{app}/clone", this::cloneTemplate);
    routes.delete("/apps/{app}/httpcache", this::purgeCache);
    routes.get("/apps/{app}/server/maintenance", this::maintenance);
    routes.post("/apps/{app}/server/maintenance", this::setMaintenance);
  }

  private void list(Context ctx) {
    Responses.xmlOrJson(
        ctx,
        200,
        () -> {
          Xml xml = new Xml();
          return xml.array("apps", () -> state.apps().all().forEach(app -> entry(xml, app)));
        },
        () -> {
          ArrayNode array = Json.array();
          state.apps().all().forEach(app -> array.add(Shapes.app(app)));
          return array;
        });
  }

  private void create(Context ctx) {
    Parameters given = Parameters.of(ctx, "app");
    String stack = presentOrNull(given.get("stack"));
    App app =
        state
            .apps()
            .create(
                state.account(),
                presentOrNull(given.get("name")),
                presentOrNull(given.get("region")),
                stack == null ? null : Stack.findAny(stack));
    app.readyAfter(creationPolls);
    show(ctx, 202, app);
  }

  private void info(Context ctx) {
    show(ctx, 200, app(ctx));
  }

  private void update(Context ctx) {
    App app = app(ctx);
    Parameters given = Parameters.of(ctx, "app");
    String name = given.get("name");
    if (name != null) {
      state.apps().rename(app, name);
    }
    String heir = given.get("transfer_owner");
    if (heir != null) {
      app.collaborators().transferTo(heir);
    }
    String shared = given.get("share_public");
    if (shared != null) {
      app.setSharePublic(flag("share_public", shared));
    }
    String production = given.get("production");
    if (production != null) {
      app.setProduction(flag("production", production));
    }
    Responses.xmlOrJson(
        ctx, 200, () -> Shapes.appXml(app), () -> Json.object().put("name", app.name()));
  }

  private void delete(Context ctx) {
    state.apps().remove(app(ctx));
    Responses.empty(ctx);
  }

  private void status(Context ctx) {
    ctx.status(app(ctx).pollReady() ? 201 : 202);
  }

  /** Only templates can be cloned, and no app here is one. */
  private void cloneTemplate(Context ctx) {
    throw HerokuError.forbidden("App " + app(ctx).name() + " is not a template.");
  }

  private void purgeCache(Context ctx) {
    app(ctx).log().api("Purge HTTP cache");
    Responses.text(ctx, 200, "HTTP cache purged");
  }

  private void maintenance(Context ctx) {
    Responses.json(ctx, 200, Json.object().put("maintenance", app(ctx).maintenance()));
  }

  private void setMaintenance(Context ctx) {
    App app = app(ctx);
    String mode = Parameters.form(ctx).get("maintenance_mode");
    app.setMaintenance(flag("maintenance_mode", mode == null ? "" : mode));
    ctx.status(200);
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private static void show(Context ctx, int status, App app) {
    Responses.xmlOrJson(ctx, status, () -> Shapes.appXml(app), () -> Shapes.app(app));
  }

  private static void entry(Xml xml, App app) {
    xml.element(
        "app",
        () -> xml.text("name", app.name()).text("owner", app.collaborators().owner().email()));
  }

  private static @Nullable String presentOrNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }

  private static boolean flag(String name, String value) {
    return switch (value) {
      case "1", "true" -> true;
      case "0", "false" -> false;
      default -> throw HerokuError.invalid(name + " must be 1 or 0.");
    };
  }
}
