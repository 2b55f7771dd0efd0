package io.github.polycloud.sandbox.internal.heroku.v3.app;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Region;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;

/** Where apps can run. */
public final class RegionRoutes {

  private static final Sorting<Region> SORTING =
      Sorting.by(
          Attribute.text("id", region -> region.id().toString()),
          Attribute.text("name", Region::name));

  private RegionRoutes() {}

  public static void addTo(Routes routes) {
    routes.get("/regions", ctx -> Responses.list(ctx, SORTING, Region.ALL, Shapes::region));
    routes.get(
        "/regions/{region}",
        ctx -> Responses.ok(ctx, Shapes.region(Region.find(ctx.pathParam("region")))));
  }
}
