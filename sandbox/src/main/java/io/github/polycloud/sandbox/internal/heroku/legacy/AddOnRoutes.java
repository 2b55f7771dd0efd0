package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOn;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnPlan;
import io.github.polycloud.sandbox.internal.heroku.state.addon.Attachment;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Add-ons: what there is, what an app has, and the way from one to the other. */
final class AddOnRoutes {

  private final HerokuState state;

  AddOnRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/addons", AddOnRoutes::catalogue);
    routes.get("/apps/{app}/addons", this::installed);
    routes.post("/apps/{app}/addons/{addon}", this::install);
    routes.put("/apps/{app}/addons/{addon}", this::change);
    routes.delete("/apps/{app}/addons/{addon}", this::remove);
    routes.get("/apps/{app}/attachments", this::attachments);
  }

  private static void catalogue(Context ctx) {
    ArrayNode array = Json.array();
    AddOnPlan.catalogue().forEach(plan -> array.add(plan(plan)));
    Responses.json(ctx, 200, array);
  }

  private void installed(Context ctx) {
    ArrayNode array = Json.array();
    app(ctx)
        .addOns()
        .all()
        .forEach(
            addOn ->
                array.add(
                    plan(addOn.plan())
                        .put("configured", true)
                        .put("attachment_name", name(addOn))));
    Responses.json(ctx, 200, array);
  }

  private void install(Context ctx) {
    Parameters given = Parameters.form(ctx);
    AddOn addOn =
        app(ctx)
            .addOns()
            .install(plan(ctx), state.account(), given.group("config"), given.get("confirm"));
    done(ctx, "Installed", addOn);
  }

  private void change(Context ctx) {
    String confirm = Parameters.form(ctx).get("confirm");
    done(ctx, "Updated", app(ctx).addOns().change(plan(ctx), state.account(), confirm));
  }

  private void remove(Context ctx) {
    String confirm = Parameters.form(ctx).get("confirm");
    done(ctx, "Uninstalled", app(ctx).addOns().remove(plan(ctx), confirm));
  }

  private void attachments(Context ctx) {
    App app = app(ctx);
    ArrayNode array = Json.array();
    for (Attachment attachment : app.attachments().all()) {
      AddOn addOn = attachment.addOn();
      ObjectNode node = array.addObject();
      node.put("name", attachment.name()).put("config_var", attachment.name() + "_URL");
      node.putObject("app").put("name", app.name());
      node.putObject("resource")
          .put("name", addOn.name())
          .put("type", addOn.plan().name())
          .put("value", addOn.value())
          .putNull("sso_url");
    }
    Responses.json(ctx, 200, array);
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private static AddOnPlan plan(Context ctx) {
    return AddOnPlan.find(ctx.pathParam("addon"));
  }

  private static void done(Context ctx, String status, AddOn addOn) {
    Responses.json(
        ctx,
        200,
        Json.object()
            .put("status", status)
            .put("message", addOn.plan().description() + " on " + addOn.name() + ".")
            .put("price", addOn.plan().price()));
  }

  /** An add-on is there before and after its attachment. */
  private static @Nullable String name(AddOn addOn) {
    return addOn.attachments().stream().map(Attachment::name).findFirst().orElse(null);
  }

  private static ObjectNode plan(AddOnPlan plan) {
    ObjectNode node =
        Json.object()
            .put("name", plan.name())
            .put("description", plan.description())
            .put("url", "https://addons.heroku.com/" + plan.service())
            .put("state", plan.beta() ? "beta" : "public")
            .put("beta", plan.beta())
            .put("configured", false)
            .putNull("attachment_name");
    node.putObject("price").put("cents", plan.cents()).put("unit", "month");
    return node;
  }
}
