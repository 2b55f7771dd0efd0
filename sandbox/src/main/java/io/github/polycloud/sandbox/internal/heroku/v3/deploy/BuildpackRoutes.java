package io.github.polycloud.sandbox.internal.heroku.v3.deploy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Buildpack;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** The buildpacks of an app, which are set all at once. */
final class BuildpackRoutes {

  private static final Sorting<Installation> SORTING =
      new Sorting<>(List.of(Attribute.number("ordinal", Installation::ordinal)));

  private final HerokuState state;

  private record Installation(int ordinal, Buildpack buildpack) {}

  BuildpackRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/apps/{app}/buildpack-installations", this::list);
    routes.put("/apps/{app}/buildpack-installations", this::update);
  }

  private void list(Context ctx) {
    List<Buildpack> inOrder = state.deploys().buildpacks(app(ctx));
    Responses.list(
        ctx,
        SORTING,
        IntStream.range(0, inOrder.size())
            .mapToObj(ordinal -> new Installation(ordinal, inOrder.get(ordinal)))
            .toList(),
        BuildpackRoutes::shape);
  }

  private void update(Context ctx) {
    List<Body> updates = Body.of(ctx).requiredObjects("updates");
    state
        .deploys()
        .setBuildpacks(
            app(ctx),
            updates.stream()
                .map(update -> Buildpack.of(update.requiredText("buildpack")))
                .toList());
    list(ctx);
  }

  private static ObjectNode shape(Installation installation) {
    ObjectNode node = Json.object().put("ordinal", installation.ordinal());
    node.set("buildpack", SourceBlobs.shape(installation.buildpack()));
    return node;
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }
}
