package io.github.polycloud.sandbox.internal.heroku.v3.log;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.drain.Exporter;
import io.github.polycloud.sandbox.internal.heroku.state.drain.TelemetryDrain.Owner;
import io.github.polycloud.sandbox.internal.heroku.state.drain.TelemetryDrain;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Where traces, metrics and logs go. */
final class TelemetryRoutes {

  private static final Sorting<TelemetryDrain> SORTING =
      Sorting.by(
          Attribute.text("id", drain -> drain.id().toString()),
          Attribute.time("created_at", TelemetryDrain::createdAt));

  private final HerokuState state;

  TelemetryRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.post("/telemetry-drains", this::create);
    routes.get("/telemetry-drains/{drain}", ctx -> Responses.ok(ctx, shape(drain(ctx))));
    routes.patch("/telemetry-drains/{drain}", this::update);
    routes.delete("/telemetry-drains/{drain}", this::delete);
    routes.get(
        "/apps/{app}/telemetry-drains",
        ctx -> list(ctx, state.apps().find(ctx.pathParam("app")).id()));
    routes.get("/spaces/{space}/telemetry-drains", ctx -> list(ctx, uuid(ctx.pathParam("space"))));
  }

  private void list(Context ctx, UUID owner) {
    Responses.list(ctx, SORTING, state.telemetryDrains().of(owner), TelemetryRoutes::shape);
  }

  private void create(Context ctx) {
    Body body = Body.of(ctx);
    Owner owner = owner(body.requiredObject("owner"));
    List<String> signals = body.requiredTexts("signals");
    Exporter exporter = exporter(body.requiredObject("exporter"));
    Responses.created(ctx, shape(state.telemetryDrains().add(owner, signals, exporter)));
  }

  private void update(Context ctx) {
    TelemetryDrain drain = drain(ctx);
    Responses.requireMatch(ctx, shape(drain));
    Body body = Body.of(ctx);
    List<String> signals = body.has("signals") ? body.requiredTexts("signals") : drain.signals();
    Exporter exporter =
        body.has("exporter") ? exporter(body.requiredObject("exporter")) : drain.exporter();
    Responses.ok(ctx, shape(state.telemetryDrains().change(drain, signals, exporter)));
  }

  private void delete(Context ctx) {
    TelemetryDrain drain = drain(ctx);
    Responses.requireMatch(ctx, shape(drain));
    state.telemetryDrains().remove(drain);
    Responses.ok(ctx, shape(drain));
  }

  private TelemetryDrain drain(Context ctx) {
    return state.telemetryDrains().find(ctx.pathParam("drain"));
  }

  /** Spaces are taken at their word, by id. */
  private Owner owner(Body body) {
    String id = body.requiredText("id");
    String type = body.requiredText("type");
    return switch (type) {
      case "app" -> new Owner(state.apps().find(id).id(), type);
      case "space" -> new Owner(uuid(id), type);
      default -> throw HerokuError.invalid("owner type must be app or space.");
    };
  }

  private static UUID uuid(String space) {
    try {
      return UUID.fromString(space);
    } catch (IllegalArgumentException e) {
      throw HerokuError.notFound("space");
    }
  }

  private static Exporter exporter(Body body) {
    return new Exporter(
        body.requiredText("type"), body.requiredText("endpoint"), body.texts("headers"));
  }

  private static ObjectNode shape(TelemetryDrain drain) {
    ObjectNode node =
        Json.object()
            .put("created_at", drain.createdAt().toString())
            .put("id", drain.id().toString())
            .put("updated_at", drain.updatedAt().toString());
    node.putObject("owner")
        .put("id", drain.owner().id().toString())
        .put("type", drain.owner().type());
    drain.signals().forEach(node.putArray("signals")::add);
    ObjectNode exporter =
        node.putObject("exporter")
            .put("endpoint", drain.exporter().endpoint())
            .put("type", drain.exporter().type());
    drain.exporter().headers().forEach(exporter.putObject("headers")::put);
    return node;
  }
}
