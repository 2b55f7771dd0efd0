package io.github.polycloud.sandbox.internal.heroku.v3;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.Region;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Answers;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Sorting;

/** Where apps can run. */
final class RegionRoutes {

  private static final Sorting<Region> SORTING =
      Sorting.by(
          Attribute.text("id", region -> region.id().toString()),
          Attribute.text("name", Region::name));

  private RegionRoutes() {}

  static void addTo(Routes routes) {
    routes.get("/regions", ctx -> Answers.list(ctx, SORTING, Region.ALL, Shapes::region));
    routes.get(
        "/regions/{region}",
        ctx -> Answers.ok(ctx, Shapes.region(Region.find(ctx.pathParam("region")))));
  }
}
