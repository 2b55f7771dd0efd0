package io.github.polycloud.sandbox.internal.heroku.v3.addon;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.AddOnPlan;
import io.github.polycloud.sandbox.internal.heroku.state.AddOnService;
import io.github.polycloud.sandbox.internal.heroku.state.Refusal;
import io.github.polycloud.sandbox.internal.heroku.state.Region;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Answers;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Sorting;
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
        ctx -> Answers.list(ctx, SERVICES, AddOnService.ALL, CatalogueShapes::service));
    routes.get(
        "/addon-services/{service}", ctx -> Answers.ok(ctx, CatalogueShapes.service(service(ctx))));
    routes.get(
        "/addon-services/{service}/plans",
        ctx -> Answers.list(ctx, PLANS, service(ctx).plans(), CatalogueShapes::plan));
    routes.get("/addon-services/{service}/plans/{plan}", CatalogueRoutes::planOfService);
    routes.get("/plans/{plan}", CatalogueRoutes::plan);
    routes.get("/addon-region-capabilities", ctx -> capabilities(ctx, all -> true));
    routes.get("/addon-services/{service}/region-capabilities", CatalogueRoutes::ofService);
    routes.get("/regions/{region}/addon-region-capabilities", CatalogueRoutes::ofRegion);
  }

  private static void plan(Context ctx) {
    String word = ctx.pathParam("plan");
    Answers.ok(
        ctx,
        CatalogueShapes.plan(AddOnPlan.lookUp(word).orElseThrow(() -> Refusal.notFound("plan"))));
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
            .orElseThrow(() -> Refusal.notFound("plan"));
    Answers.ok(ctx, CatalogueShapes.plan(plan));
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
    Answers.list(
        ctx,
        CAPABILITIES,
        Capability.ALL.stream().filter(wanted).toList(),
        CatalogueShapes::capability);
  }

  private static AddOnService service(Context ctx) {
    return AddOnService.find(ctx.pathParam("service"));
  }
}
