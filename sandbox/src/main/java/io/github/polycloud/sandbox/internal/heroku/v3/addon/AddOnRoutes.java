package io.github.polycloud.sandbox.internal.heroku.v3.addon;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOn;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnPlan;
import io.github.polycloud.sandbox.internal.heroku.state.addon.Order;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.v3.UserPath;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Add-ons from the order to the end. */
final class AddOnRoutes {

  private static final Sorting<AddOn> SORTING =
      Sorting.by(
          Attribute.text("id", addOn -> addOn.id().toString()),
          Attribute.text("name", AddOn::name));

  private final HerokuState state;

  AddOnRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/addons", ctx -> list(ctx, state.addOns().all()));
    routes.get("/addons/{addon}", ctx -> show(ctx, state.addOns().find(ctx.pathParam("addon"))));
    routes.get("/apps/{app}/addons", ctx -> list(ctx, state.addOns().of(app(ctx))));
    routes.post("/apps/{app}/addons", this::create);
    routes.get("/apps/{app}/addons/{addon}", ctx -> show(ctx, addOn(ctx)));
    routes.patch("/apps/{app}/addons/{addon}", this::update);
    routes.delete("/apps/{app}/addons/{addon}", this::delete);
    routes.get(
        "/users/{user}/addons", new UserPath(state).only(ctx -> list(ctx, state.addOns().all())));
    routes.get("/teams/{team}/addons", this::ofTeam);
    routes.post("/actions/addons/resolve", this::resolve);
  }

  private void ofTeam(Context ctx) {
    list(
        ctx,
        state.teams().appsOf(state.teams().find(ctx.pathParam("team"))).stream()
            .flatMap(app -> state.addOns().of(app).stream())
            .toList());
  }

  private void create(Context ctx) {
    App app = app(ctx);
    Body body = Body.of(ctx);
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
    state.backlog().begin(() -> app.addOns().provision(addOn));
    Responses.created(
        ctx,
        AddOnShapes.addOn(addOn)
            .put("provision_message", "The add-on is being created in the background."));
  }

  private void update(Context ctx) {
    AddOn addOn = addOn(ctx);
    Responses.requireMatch(ctx, AddOnShapes.addOn(addOn));
    Body body = Body.of(ctx);
    AddOnPlan plan = plan(body);
    String name = body.text("name");
    if (name != null && !name.equals(addOn.name())) {
      state.addOns().requireFree(name);
    }
    addOn.app().addOns().change(addOn, plan, state.account());
    if (name != null) {
      addOn.app().addOns().rename(addOn, name);
    }
    show(ctx, addOn);
  }

  private void delete(Context ctx) {
    AddOn addOn = addOn(ctx);
    Responses.requireMatch(ctx, AddOnShapes.addOn(addOn));
    ObjectNode last = AddOnShapes.addOn(addOn);
    addOn.app().addOns().remove(addOn);
    Responses.ok(ctx, last.put("state", AddOnShapes.word(addOn.state())));
  }

  private void resolve(Context ctx) {
    Body body = Body.of(ctx);
    String app = body.text("app");
    List<JsonNode> found =
        state
            .addOns()
            .resolve(
                body.requiredText("addon"),
                app == null ? null : state.apps().find(app),
                body.text("addon_service"))
            .stream()
            .<JsonNode>map(AddOnShapes::addOn)
            .toList();
    Responses.array(ctx, found);
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private AddOn addOn(Context ctx) {
    return state.addOns().find(app(ctx), ctx.pathParam("addon"));
  }

  private static AddOnPlan plan(Body body) {
    String word = body.requiredIdentity("plan");
    return AddOnPlan.lookUp(word).orElseThrow(() -> HerokuError.notFound("plan"));
  }

  private static void list(Context ctx, List<AddOn> addOns) {
    Responses.list(ctx, SORTING, addOns, AddOnShapes::addOn);
  }

  private static void show(Context ctx, AddOn addOn) {
    Responses.ok(ctx, AddOnShapes.addOn(addOn));
  }
}
