// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Apps, found by name, and their stacks. A requested stack takes effect with the next deploy. */
final class AppRoutes {

  private AppRoutes() {}

  static void addTo(LegacyRouter router, int creationPolls) {
    router.get("/apps", AppRoutes::list);
    router.post("/apps", in -> create(in, creationPolls));
    router.get("/apps/{app}", AppRoutes::info);
    router.put("/apps/{app}", AppRoutes::update);
    router.delete("/apps/{app}", AppRoutes::delete);
    router.put("/apps/{app}/status", AppRoutes::status);
    router.post("/apps/{app}/clone", AppRoutes::cloneTemplate);
    router.delete("/apps/{app}/httpcache", AppRoutes::purgeCache);
    router.get("/apps/{app}/server/maintenance", AppRoutes::maintenance);
    router.post("/apps/{app}/server/maintenance", AppRoutes::setMaintenance);
    router.get("/apps/{app}/stack", AppRoutes::stacks);
    router.put("/apps/{app}/stack", AppRoutes::requestStack);
  }

  private static void list(LegacyExchange in) {
    in.list("apps", in.state().apps().all(), AppRoutes::entry, LegacyJsonViews::app);
  }

  private static void create(LegacyExchange in, int creationPolls) {
    Parameters given = Parameters.of(in.ctx(), "app");
    String stack = presentOrNull(given.get("stack"));
    App app =
        in.state()
            .apps()
            .create(
                in.state().account(),
                presentOrNull(given.get("name")),
                presentOrNull(given.get("region")),
                stack == null ? null : Stack.findAny(stack));
    app.readyAfter(creationPolls);
    show(in, 202, app);
  }

  private static void info(LegacyExchange in) {
    show(in, 200, in.app());
  }

  private static void update(LegacyExchange in) {
    App app = in.app();
    Parameters given = Parameters.of(in.ctx(), "app");
    String name = given.get("name");
    if (name != null) {
      in.state().apps().rename(app, name);
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
    in.xmlOrJson(
        200, xml -> LegacyJsonViews.appXml(xml, app), () -> Json.object().put("name", app.name()));
  }

  private static void delete(LegacyExchange in) {
    in.state().apps().remove(in.app());
    in.empty();
  }

  private static void status(LegacyExchange in) {
    in.ctx().status(in.app().pollReady() ? 201 : 202);
  }

  /** Only templates can be cloned, and the sandbox has none. */
  private static void cloneTemplate(LegacyExchange in) {
    throw HerokuError.forbidden("App " + in.app().name() + " is not a template.");
  }

  private static void purgeCache(LegacyExchange in) {
    in.app().log().api("Purge HTTP cache");
    in.text("HTTP cache purged");
  }

  private static void maintenance(LegacyExchange in) {
    in.json(Json.object().put("maintenance", in.app().maintenance()));
  }

  private static void setMaintenance(LegacyExchange in) {
    App app = in.app();
    app.setMaintenance(flag("maintenance_mode", in.form().get("maintenance_mode", "")));
    in.ok();
  }

  private static void stacks(LegacyExchange in) {
    App app = in.app();
    String deprecated = in.form().get("include_deprecated", "false");
    boolean all = deprecated.equals("true") || deprecated.equals("1");
    List<Stack> stacks =
        Stack.all().stream()
            .filter(stack -> all || !stack.retired() || stack.equals(app.stack()))
            .toList();
    in.json(Json.array(stacks, stack -> stack(stack, app)));
  }

  private static ObjectNode stack(Stack stack, App app) {
    return Json.object()
        .put("name", stack.name())
        .put("current", stack.equals(app.stack()))
        .put("beta", false)
        .put("requested", stack.equals(app.requestedStack()));
  }

  private static void requestStack(LegacyExchange in) {
    App app = in.app();
    String name = in.body();
    Stack stack =
        Stack.all().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> HerokuError.notFound("stack"));
    app.requestStack(stack);
    in.text(
        "-----> Preparing to migrate %s\n       %s -> %s\n\n-----> Migration prepared."
            .formatted(app.name(), app.stack().name(), stack.name()));
  }

  private static void show(LegacyExchange in, int status, App app) {
    in.xmlOrJson(status, xml -> LegacyJsonViews.appXml(xml, app), () -> LegacyJsonViews.app(app));
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
