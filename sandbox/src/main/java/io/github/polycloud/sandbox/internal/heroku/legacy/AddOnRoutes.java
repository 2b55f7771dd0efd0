// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOn;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnPlan;
import io.github.polycloud.sandbox.internal.heroku.state.addon.Attachment;
import io.github.polycloud.sandbox.internal.http.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The add-on catalogue, the add-ons of an app and their attachments. */
final class AddOnRoutes {

  private AddOnRoutes() {}

  static void addTo(LegacyRouter router) {
    router.get(
        "/addons",
        in ->
            in.json(
                Json.array(LegacyExchange.shuffled(AddOnPlan.catalogue()), AddOnRoutes::planView)));
    router.get(
        "/apps/{app}/addons",
        in ->
            in.json(
                Json.array(LegacyExchange.shuffled(in.app().addOns().all()), AddOnRoutes::view)));
    router.post("/apps/{app}/addons/{addon}", AddOnRoutes::install);
    router.put("/apps/{app}/addons/{addon}", AddOnRoutes::change);
    router.delete("/apps/{app}/addons/{addon}", AddOnRoutes::remove);
    router.get(
        "/apps/{app}/attachments",
        in -> in.json(Json.array(in.app().attachments().all(), AddOnRoutes::attachment)));
  }

  private static void install(LegacyExchange in) {
    Parameters given = in.form();
    AddOn addOn =
        in.app()
            .addOns()
            .install(plan(in), in.state().account(), given.group("config"), given.get("confirm"));
    done(in, "Installed", addOn);
  }

  private static void change(LegacyExchange in) {
    String confirm = in.form().get("confirm");
    done(in, "Updated", in.app().addOns().change(plan(in), in.state().account(), confirm));
  }

  private static void remove(LegacyExchange in) {
    String confirm = in.form().get("confirm");
    done(in, "Uninstalled", in.app().addOns().remove(plan(in), confirm));
  }

  private static AddOnPlan plan(LegacyExchange in) {
    return AddOnPlan.find(in.path("addon"));
  }

  private static void done(LegacyExchange in, String status, AddOn addOn) {
    in.json(
        Json.object()
            .put("status", status)
            .put("message", addOn.plan().description() + " on " + addOn.name() + ".")
            .put("price", addOn.plan().price()));
  }

  private static ObjectNode attachment(Attachment attachment) {
    AddOn addOn = attachment.addOn();
    ObjectNode view = Json.object();
    view.put("name", attachment.name()).put("config_var", attachment.name() + "_URL");
    view.putObject("app").put("name", attachment.app().name());
    view.putObject("resource")
        .put("name", addOn.name())
        .put("type", addOn.plan().name())
        .put("value", addOn.value())
        .putNull("sso_url");
    return view;
  }

  private static ObjectNode view(AddOn addOn) {
    return planView(addOn.plan()).put("configured", true).put("attachment_name", name(addOn));
  }

  /** Null before the add-on is attached and after it was detached. */
  private static @Nullable String name(AddOn addOn) {
    return addOn.attachments().stream().map(Attachment::name).findFirst().orElse(null);
  }

  private static ObjectNode planView(AddOnPlan plan) {
    ObjectNode view =
        Json.object()
            .put("name", plan.name())
            .put("description", plan.description())
            .put("url", "https://addons.heroku.com/" + plan.service())
            .put("state", plan.beta() ? "beta" : "public")
            .put("beta", plan.beta())
            .put("configured", false)
            .putNull("attachment_name");
    view.putObject("price")
        .put("cents", plan.cents())
        .put("metered", plan.metered())
        .put("unit", "month");
    return view;
  }
}
