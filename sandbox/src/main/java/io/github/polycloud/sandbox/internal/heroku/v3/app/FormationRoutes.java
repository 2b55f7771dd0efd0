package io.github.polycloud.sandbox.internal.heroku.v3.app;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.state.process.DynoSize;
import io.github.polycloud.sandbox.internal.heroku.state.process.ProcessType;
import io.github.polycloud.sandbox.internal.heroku.state.process.Processes.Change;
import io.github.polycloud.sandbox.internal.heroku.state.process.Quantity;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How many dynos of which size run each process type. */
public final class FormationRoutes {

  private static final Sorting<ProcessType> SORTING =
      Sorting.by(
          Attribute.text("id", type -> type.id().toString()),
          Attribute.text("type", ProcessType::type));

  private final HerokuState state;

  public FormationRoutes(HerokuState state) {
    this.state = state;
  }

  public void addTo(Routes routes) {
    routes.get("/apps/{app}/formation", this::list);
    routes.patch("/apps/{app}/formation", this::updateMany);
    routes.get("/apps/{app}/formation/{type}", this::info);
    routes.patch("/apps/{app}/formation/{type}", this::updateOne);
  }

  private void list(Context ctx) {
    App app = app(ctx);
    Responses.list(ctx, SORTING, app.processes().formation(), type -> Shapes.processType(type, app));
  }

  private void info(Context ctx) {
    App app = app(ctx);
    ProcessType type = app.processes().findType(ctx.pathParam("type"));
    Responses.ok(ctx, Shapes.processType(type, app));
  }

  private void updateMany(Context ctx) {
    App app = app(ctx);
    List<Change> changes =
        Body.of(ctx).requiredObjects("updates").stream()
            .map(update -> change(update.requiredText("type"), update, app))
            .toList();
    List<ObjectNode> changed =
        app.processes().change(changes).stream()
            .map(type -> Shapes.processType(type, app))
            .toList();
    Responses.array(ctx, changed);
  }

  private void updateOne(Context ctx) {
    App app = app(ctx);
    ProcessType type = app.processes().findType(ctx.pathParam("type"));
    Responses.requireMatch(ctx, Shapes.processType(type, app));
    ProcessType changed =
        app.processes().change(List.of(change(type.type(), Body.of(ctx), app))).get(0);
    Responses.ok(ctx, Shapes.processType(changed, app));
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private static Change change(String type, Body body, App app) {
    return new Change(type, quantity(body), size(body, app.generation()));
  }

  /** Heroku's own command line sends it in quotes, and with a sign as a step. */
  private static @Nullable Quantity quantity(Body body) {
    JsonNode value = body.get("quantity");
    if (value == null) {
      return null;
    }
    if (value.isString()) {
      return Quantity.parse(value.stringValue());
    }
    if (!value.canConvertToInt()) {
      throw HerokuError.invalid("quantity must be an integer.");
    }
    return Quantity.exactly(value.intValue());
  }

  /** {@code size} is the older way to say it, still understood. */
  private static @Nullable DynoSize size(Body body, Generation generation) {
    Body size = body.object("dyno_size");
    if (size == null) {
      String word = body.text("size");
      return word == null ? null : DynoSize.find(word, generation);
    }
    return DynoSize.find(
        size.has("id") ? size.requiredText("id") : size.requiredText("name"), generation);
  }
}
