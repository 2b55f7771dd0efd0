// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.log;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.drain.Exporter;
import io.github.polycloud.sandbox.internal.heroku.state.drain.TelemetryDrain;
import io.github.polycloud.sandbox.internal.heroku.state.drain.TelemetryDrain.Owner;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Telemetry drains: the targets of traces, metrics and logs of an app or space. */
final class TelemetryRoutes {

  private static final Sorting<TelemetryDrain> SORTING =
      Sorting.byId(TelemetryDrain::id).time("created_at", TelemetryDrain::createdAt);

  private TelemetryRoutes() {}

  static void addTo(V3Router router) {
    router
        .collection("/telemetry-drains", SORTING, TelemetryRoutes::view)
        .listAt("/apps/{app}/telemetry-drains", in -> of(in.app().id(), in))
        .listAt("/spaces/{space}/telemetry-drains", in -> of(uuid(in.path("space")), in))
        .create(TelemetryRoutes::create)
        .item("drain", in -> in.state().telemetryDrains().find(in.path("drain")))
        .get()
        .replace(TelemetryRoutes::change)
        .delete((drain, in) -> in.state().telemetryDrains().remove(drain));
  }

  private static List<TelemetryDrain> of(UUID owner, V3Request in) {
    return in.state().telemetryDrains().of(owner);
  }

  private static TelemetryDrain create(V3Request in) {
    RequestBody body = in.body();
    Owner owner = owner(body.requiredObject("owner"), in);
    List<String> signals = body.requiredTexts("signals");
    Exporter exporter = exporter(body.requiredObject("exporter"));
    return in.state().telemetryDrains().add(owner, signals, exporter);
  }

  private static TelemetryDrain change(TelemetryDrain drain, V3Request in) {
    RequestBody body = in.body();
    List<String> signals = body.has("signals") ? body.requiredTexts("signals") : drain.signals();
    Exporter exporter =
        body.has("exporter") ? exporter(body.requiredObject("exporter")) : drain.exporter();
    return in.state().telemetryDrains().change(drain, signals, exporter);
  }

  /** Any id is accepted for a space, whether the space exists or not. */
  private static Owner owner(RequestBody body, V3Request in) {
    String id = body.requiredText("id");
    String type = body.requiredText("type");
    return switch (type) {
      case "app" -> new Owner(in.state().apps().find(id).id(), type);
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

  private static Exporter exporter(RequestBody body) {
    return new Exporter(
        body.requiredText("type"), body.requiredText("endpoint"), body.texts("headers"));
  }

  private static ObjectNode view(TelemetryDrain drain) {
    Exporter exporter = drain.exporter();
    return JsonView.of(drain.id(), drain.createdAt(), drain.updatedAt())
        .put(
            "exporter",
            JsonView.empty()
                .put("endpoint", exporter.endpoint())
                .put("headers", exporter.headers())
                .put("type", exporter.type()))
        .put("owner", JsonView.id(drain.owner().id()).put("type", drain.owner().type()))
        .put("signals", drain.signals())
        .node();
  }
}
