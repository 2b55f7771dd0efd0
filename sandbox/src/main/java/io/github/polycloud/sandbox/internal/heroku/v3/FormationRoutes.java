package io.github.polycloud.sandbox.internal.heroku.v3;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.App;
import io.github.polycloud.sandbox.internal.heroku.state.DynoSize;
import io.github.polycloud.sandbox.internal.heroku.state.Generation;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.ProcessType;
import io.github.polycloud.sandbox.internal.heroku.state.Processes.Change;
import io.github.polycloud.sandbox.internal.heroku.state.Quantity;
import io.github.polycloud.sandbox.internal.heroku.state.Refusal;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Answers;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Sorting;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How many dynos of which size run each process type. */
final class FormationRoutes {

  private static final Sorting<ProcessType> SORTING =
      Sorting.by(
          Attribute.text("id", type -> type.id().toString()),
          Attribute.text("type", ProcessType::type));

  private final HerokuState state;

  FormationRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/apps/{app}/formation", this::list);
    routes.patch("/apps/{app}/formation", this::updateMany);
    routes.get("/apps/{app}/formation/{type}", this::info);
    routes.patch("/apps/{app}/formation/{type}", this::updateOne);
  }

  private void list(Context ctx) {
    App app = app(ctx);
    Answers.list(ctx, SORTING, app.processes().formation(), type -> Shapes.processType(type, app));
  }

  private void info(Context ctx) {
    App app = app(ctx);
    ProcessType type = app.processes().findType(ctx.pathParam("type"));
    Answers.ok(ctx, Shapes.processType(type, app));
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
    Answers.array(ctx, changed);
  }

  private void updateOne(Context ctx) {
    App app = app(ctx);
    ProcessType type = app.processes().findType(ctx.pathParam("type"));
    Answers.requireMatch(ctx, Shapes.processType(type, app));
    ProcessType changed =
        app.processes().change(List.of(change(type.type(), Body.of(ctx), app))).get(0);
    Answers.ok(ctx, Shapes.processType(changed, app));
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
      throw Refusal.invalid("quantity must be an integer.");
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
