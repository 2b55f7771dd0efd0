package io.github.polycloud.sandbox.internal.heroku.v3.log;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOn;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.drain.Drain;
import io.github.polycloud.sandbox.internal.heroku.v3.addon.AddOnShapes;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import tools.jackson.databind.node.ObjectNode;

/** Where an app's log is sent on to; a drain is known by its id, its token or its address. */
final class DrainRoutes {

  private static final Sorting<Drain> SORTING =
      Sorting.by(
          Attribute.text("id", drain -> drain.id().toString()),
          Attribute.time("created_at", Drain::createdAt));

  private final HerokuState state;

  DrainRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/apps/{app}/log-drains", this::list);
    routes.post("/apps/{app}/log-drains", this::create);
    routes.get("/apps/{app}/log-drains/{drain}", this::info);
    routes.delete("/apps/{app}/log-drains/{drain}", this::delete);
    routes.get("/addons/{addon}/log-drains", this::ofAddOn);
    routes.put("/addons/{addon}/log-drains/{drain}", this::update);
  }

  private void list(Context ctx) {
    App app = app(ctx);
    Responses.list(ctx, SORTING, app.drains().all(), drain -> shape(drain, app));
  }

  private void ofAddOn(Context ctx) {
    AddOn addOn = addOn(ctx);
    App app = addOn.app();
    Responses.list(ctx, SORTING, app.drains().of(addOn), drain -> shape(drain, app));
  }

  private void create(Context ctx) {
    App app = app(ctx);
    Responses.created(ctx, shape(app.drains().add(Body.of(ctx).requiredText("url")), app));
  }

  private void info(Context ctx) {
    App app = app(ctx);
    Responses.ok(ctx, shape(app.drains().find(ctx.pathParam("drain")), app));
  }

  private void update(Context ctx) {
    AddOn addOn = addOn(ctx);
    App app = addOn.app();
    Drain drain = app.drains().find(addOn, ctx.pathParam("drain"));
    Responses.requireMatch(ctx, shape(drain, app));
    app.drains().lead(drain, Body.of(ctx).requiredText("url"));
    Responses.ok(ctx, shape(drain, app));
  }

  private void delete(Context ctx) {
    App app = app(ctx);
    Drain drain = app.drains().find(ctx.pathParam("drain"));
    Responses.requireMatch(ctx, shape(drain, app));
    app.drains().remove(drain);
    Responses.ok(ctx, shape(drain, app));
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private AddOn addOn(Context ctx) {
    return state.addOns().find(ctx.pathParam("addon"));
  }

  private static ObjectNode shape(Drain drain, App app) {
    ObjectNode node =
        Json.object()
            .put("created_at", drain.createdAt().toString())
            .put("id", drain.id().toString())
            .put("token", drain.token())
            .put("updated_at", drain.updatedAt().toString())
            .put("url", drain.url());
    AddOn addOn = drain.addOn();
    node.set("addon", addOn == null ? Json.object().nullNode() : AddOnShapes.reference(addOn));
    node.set("app", Shapes.named(app.id(), app.name()));
    return node;
  }
}
