package io.github.polycloud.sandbox.internal.heroku.v3.addon;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOn;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnService;
import io.github.polycloud.sandbox.internal.heroku.state.addon.Attachment;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Which app may use which add-on, and under what name. */
final class AttachmentRoutes {

  private static final Sorting<Attachment> SORTING =
      Sorting.by(
          Attribute.text("id", attachment -> attachment.id().toString()),
          Attribute.text("name", Attachment::name));

  private final HerokuState state;

  AttachmentRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/addon-attachments", ctx -> list(ctx, state.addOns().attachments()));
    routes.post("/addon-attachments", this::create);
    routes.get("/addon-attachments/{attachment}", ctx -> show(ctx, attachment(ctx)));
    routes.delete("/addon-attachments/{attachment}", this::delete);
    routes.get("/addons/{addon}/addon-attachments", this::ofAddOn);
    routes.get("/apps/{app}/addon-attachments", ctx -> list(ctx, app(ctx).attachments().all()));
    routes.get(
        "/apps/{app}/addon-attachments/{attachment}",
        ctx -> show(ctx, app(ctx).attachments().find(ctx.pathParam("attachment"))));
    routes.post("/actions/addon-attachments/resolve", this::resolve);
  }

  private void ofAddOn(Context ctx) {
    list(ctx, state.addOns().find(ctx.pathParam("addon")).attachments());
  }

  private void create(Context ctx) {
    Body body = Body.of(ctx);
    AddOn addOn = state.addOns().find(body.requiredIdentity("addon"));
    App app = state.apps().find(body.requiredIdentity("app"));
    if (!app.equals(addOn.app()) && !AddOnService.of(addOn.plan()).sharing()) {
      throw HerokuError.invalid("Add-on " + addOn.plan().service() + " cannot be shared.");
    }
    Attachment attachment =
        app.attachments()
            .attach(addOn, body.text("name"), body.text("namespace"), body.text("confirm"));
    Responses.created(ctx, AddOnShapes.attachment(attachment));
  }

  private void delete(Context ctx) {
    Attachment attachment = attachment(ctx);
    Responses.requireMatch(ctx, AddOnShapes.attachment(attachment));
    attachment.app().attachments().detach(attachment);
    show(ctx, attachment);
  }

  private void resolve(Context ctx) {
    Body body = Body.of(ctx);
    String app = body.text("app");
    List<JsonNode> found =
        state
            .addOns()
            .resolveAttachments(
                body.requiredText("addon_attachment"),
                app == null ? null : state.apps().find(app),
                body.text("addon_service"))
            .stream()
            .<JsonNode>map(AddOnShapes::attachment)
            .toList();
    Responses.array(ctx, found);
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private Attachment attachment(Context ctx) {
    return state.addOns().findAttachment(ctx.pathParam("attachment"));
  }

  private static void list(Context ctx, List<Attachment> attachments) {
    Responses.list(ctx, SORTING, attachments, AddOnShapes::attachment);
  }

  private static void show(Context ctx, Attachment attachment) {
    Responses.ok(ctx, AddOnShapes.attachment(attachment));
  }
}
