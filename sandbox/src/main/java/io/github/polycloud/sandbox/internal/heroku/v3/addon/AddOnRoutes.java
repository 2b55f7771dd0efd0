// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.addon;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOn;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnPlan;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnService;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOns;
import io.github.polycloud.sandbox.internal.heroku.state.addon.Attachment;
import io.github.polycloud.sandbox.internal.heroku.state.addon.Order;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Add-ons from order to removal, and their attachments to apps. */
public final class AddOnRoutes {

  private static final Sorting<AddOn> SORTING = Sorting.byIdAndName();
  private static final Sorting<Attachment> ATTACHMENTS =
      Sorting.byId(Attachment::id).text("name", Attachment::name);

  private AddOnRoutes() {}

  public static void addTo(V3Router router) {
    addAddOns(router);
    AddOnProviderRoutes.addTo(router);
    addAttachments(router);
    CatalogueRoutes.addTo(router);
  }

  private static void addAddOns(V3Router router) {
    String ofApp = "/apps/{app}/addons";
    router
        .collection("/addons", SORTING, (addOn, in) -> AddOnJsonViews.expanded(addOn, in))
        .list(in -> in.state().addOns().all())
        .listAt(ofApp, in -> in.state().addOns().of(in.app()))
        .listAt("/teams/{team}/addons", AddOnRoutes::ofTeam)
        .getAt("/addons/{addon}", V3Request::addOn)
        .itemAt(ofApp + "/{addon}", AddOnRoutes::addOnOfApp)
        .get()
        .update(AddOnRoutes::update)
        .deleteWithView(
            (addOn, in) -> {
              ObjectNode last = AddOnJsonViews.addOn(addOn);
              addOns(addOn, in).remove(addOn);
              return last.put("state", AddOnJsonViews.state(addOn));
            });
    router.create(ofApp, AddOnRoutes::order);
    router
        .ownAccountOnly()
        .list(
            "/users/{user}/addons",
            SORTING,
            in -> in.state().addOns().all(),
            AddOnJsonViews::addOn);
    router.post("/actions/addons/resolve", AddOnRoutes::resolve);
  }

  private static void addAttachments(V3Router router) {
    router
        .collection(
            "/addon-attachments",
            ATTACHMENTS,
            (attachment, in) -> AddOnJsonViews.expanded(attachment, in))
        .list(in -> in.state().addOns().attachments())
        .create(AddOnRoutes::attach)
        .listAt("/addons/{addon}/addon-attachments", in -> in.addOn().attachments())
        .listAt("/apps/{app}/addon-attachments", in -> in.app().attachments().all())
        .getAt(
            "/apps/{app}/addon-attachments/{attachment}",
            in -> in.app().attachments().find(in.path("attachment")))
        .item("attachment", in -> in.state().addOns().findAttachment(in.path("attachment")))
        .get()
        .delete(
            (attachment, in) ->
                in.state().apps().get(attachment.app()).attachments().detach(attachment));
    router.post("/actions/addon-attachments/resolve", AddOnRoutes::resolveAttachments);
  }

  private static List<AddOn> ofTeam(V3Request in) {
    return in.state().teams().appsOf(in.team()).stream()
        .flatMap(app -> in.state().addOns().of(app).stream())
        .toList();
  }

  private static JsonNode order(V3Request in) {
    App app = in.app();
    RequestBody body = in.body();
    HerokuState state = in.state();
    String name = body.text("name");
    if (name != null) {
      state.addOns().requireFree(name);
    }
    Order order =
        new Order(
            plan(body),
            name,
            body.objectOrEmpty("attachment").text("name"),
            body.texts("config"),
            body.text("confirm"));
    AddOn addOn = app.addOns().order(order, state.account());
    state.backgroundTasks().begin(() -> app.addOns().provision(addOn));
    return AddOnJsonViews.addOn(addOn)
        .put("provision_message", "The add-on is being created in the background.");
  }

  private static void update(AddOn addOn, V3Request in) {
    RequestBody body = in.body();
    AddOnPlan plan = plan(body);
    // Only checked: what a provider makes of its options differs.
    body.texts("config");
    String name = body.text("name");
    if (name != null && !name.equals(addOn.name())) {
      in.state().addOns().requireFree(name);
    }
    addOns(addOn, in).change(addOn, plan, in.account());
    if (name != null) {
      addOns(addOn, in).rename(addOn, name);
    }
  }

  private static JsonNode resolve(V3Request in) {
    RequestBody body = in.body();
    return Json.array(
        in.state()
            .addOns()
            .resolve(body.requiredText("addon"), app(body, in), body.text("addon_service")),
        addOn -> AddOnJsonViews.expanded(addOn, in));
  }

  private static Attachment attach(V3Request in) {
    RequestBody body = in.body();
    AddOn addOn = in.state().addOns().find(body.requiredIdentity("addon"));
    App app = in.state().apps().find(body.requiredIdentity("app"));
    if (!app.equals(addOn.app()) && !AddOnService.of(addOn.plan()).sharing()) {
      throw HerokuError.invalid("Add-on " + addOn.plan().service() + " cannot be shared.");
    }
    return app.attachments()
        .attach(addOn, body.text("name"), body.text("namespace"), body.text("confirm"));
  }

  private static JsonNode resolveAttachments(V3Request in) {
    RequestBody body = in.body();
    return Json.array(
        in.state()
            .addOns()
            .resolveAttachments(
                body.requiredText("addon_attachment"), app(body, in), body.text("addon_service")),
        attachment -> AddOnJsonViews.expanded(attachment, in));
  }

  /** The add-ons of the app that pays for this one. */
  static AddOns addOns(AddOn addOn, V3Request in) {
    return in.state().apps().get(addOn.app()).addOns();
  }

  private static @Nullable App app(RequestBody body, V3Request in) {
    String app = body.text("app");
    return app == null ? null : in.state().apps().find(app);
  }

  private static AddOn addOnOfApp(V3Request in) {
    return in.state().addOns().find(in.app(), in.path("addon"));
  }

  private static AddOnPlan plan(RequestBody body) {
    return AddOnPlan.lookUp(body.requiredIdentity("plan"))
        .orElseThrow(() -> HerokuError.notFound("plan"));
  }
}
