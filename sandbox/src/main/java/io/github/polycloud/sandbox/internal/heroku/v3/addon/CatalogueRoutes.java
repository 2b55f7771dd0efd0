package io.github.polycloud.sandbox.internal.heroku.v3.addon;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnPlan;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnService;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Region;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Predicate;

/** What can be installed, in which plans, and in which regions. */
final class CatalogueRoutes {

  private static final Sorting<AddOnService> SERVICES =
      Sorting.by(
          Attribute.text("id", service -> service.id().toString()),
          Attribute.text("name", AddOnService::name));
  private static final Sorting<AddOnPlan> PLANS =
      Sorting.by(
          Attribute.text("id", plan -> plan.id().toString()),
          Attribute.text("name", AddOnPlan::name));
  private static final Sorting<Capability> CAPABILITIES =
      new Sorting<>(List.of(Attribute.text("id", capability -> capability.id().toString())));

  private CatalogueRoutes() {}

  static void addTo(Routes routes) {
    routes.get(
        "/addon-services",
        ctx -> Responses.list(ctx, SERVICES, AddOnService.ALL, CatalogueShapes::service));
    routes.get(
        "/addon-services/{service}", ctx -> Responses.ok(ctx, CatalogueShapes.service(service(ctx))));
    routes.get(
        "/addon-services/{service}/plans",
        ctx -> Responses.list(ctx, PLANS, service(ctx).plans(), CatalogueShapes::plan));
    routes.get("/addon-services/{service}/plans/{plan}", CatalogueRoutes::planOfService);
    routes.get("/plans/{plan}", CatalogueRoutes::plan);
    routes.get("/addon-region-capabilities", ctx -> capabilities(ctx, all -> true));
    routes.get("/addon-services/{service}/region-capabilities", CatalogueRoutes::ofService);
    routes.get("/regions/{region}/addon-region-capabilities", CatalogueRoutes::ofRegion);
  }

  private static void plan(Context ctx) {
    String word = ctx.pathParam("plan");
    Responses.ok(
        ctx,
        CatalogueShapes.plan(AddOnPlan.lookUp(word).orElseThrow(() -> HerokuError.notFound("plan"))));
  }

  private static void planOfService(Context ctx) {
    AddOnService service = service(ctx);
    String word = ctx.pathParam("plan");
    AddOnPlan plan =
        service.plans().stream()
            .filter(
                one ->
                    one.name().equals(word)
                        || one.name().equals(service.name() + ":" + word)
                        || one.id().toString().equals(word))
            .findFirst()
            .orElseThrow(() -> HerokuError.notFound("plan"));
    Responses.ok(ctx, CatalogueShapes.plan(plan));
  }

  private static void ofService(Context ctx) {
    AddOnService service = service(ctx);
    capabilities(ctx, one -> one.service().equals(service));
  }

  private static void ofRegion(Context ctx) {
    Region region = Region.find(ctx.pathParam("region"));
    capabilities(ctx, one -> one.region().equals(region));
  }

  private static void capabilities(Context ctx, Predicate<Capability> wanted) {
    Responses.list(
        ctx,
        CAPABILITIES,
        Capability.ALL.stream().filter(wanted).toList(),
        CatalogueShapes::capability);
  }

  private static AddOnService service(Context ctx) {
    return AddOnService.find(ctx.pathParam("service"));
  }
}
