// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.addon;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnPlan;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnService;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Region;
import io.github.polycloud.sandbox.internal.heroku.v3.addon.AddOnJsonViews.RegionCapability;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import java.util.List;
import java.util.function.Predicate;

/** The catalogue of add-on services and plans, and their availability in regions. */
final class CatalogueRoutes {

  private static final Sorting<AddOnService> SERVICES = Sorting.byIdAndName();
  private static final Sorting<AddOnPlan> PLANS = Sorting.byIdAndName();
  private static final Sorting<RegionCapability> CAPABILITIES = Sorting.byId(RegionCapability::id);

  private CatalogueRoutes() {}

  static void addTo(V3Router router) {
    router
        .collection("/addon-services", SERVICES, AddOnJsonViews::service)
        .list(in -> AddOnService.ALL)
        .item("service", CatalogueRoutes::service)
        .get();
    router
        .collection("/addon-services/{service}/plans", PLANS, AddOnJsonViews::plan)
        .list(in -> service(in).plans())
        .getAt("/plans/{plan}", CatalogueRoutes::plan)
        .item("plan", CatalogueRoutes::planOfService)
        .get();
    router
        .collection("/addon-region-capabilities", CAPABILITIES, AddOnJsonViews::capability)
        .list(in -> capabilities(all -> true))
        .listAt("/addon-services/{service}/region-capabilities", CatalogueRoutes::ofService)
        .listAt("/regions/{region}/addon-region-capabilities", CatalogueRoutes::ofRegion);
  }

  private static AddOnPlan plan(V3Request in) {
    return AddOnPlan.lookUp(in.path("plan")).orElseThrow(() -> HerokuError.notFound("plan"));
  }

  private static AddOnPlan planOfService(V3Request in) {
    AddOnService service = service(in);
    String requested = in.path("plan");
    return Lookup.first(
        service.plans(),
        plan ->
            List.of(requested, service.name() + ":" + requested).contains(plan.name())
                || plan.id().toString().equals(requested),
        "plan");
  }

  private static List<RegionCapability> ofService(V3Request in) {
    AddOnService service = service(in);
    return capabilities(one -> one.service().equals(service));
  }

  private static List<RegionCapability> ofRegion(V3Request in) {
    Region region = Region.find(in.path("region"));
    return capabilities(one -> one.region().equals(region));
  }

  private static List<RegionCapability> capabilities(Predicate<RegionCapability> requested) {
    return AddOnService.ALL.stream()
        .flatMap(
            service -> Region.ALL.stream().map(region -> new RegionCapability(service, region)))
        .filter(requested)
        .toList();
  }

  private static AddOnService service(V3Request in) {
    return AddOnService.find(in.path("service"));
  }
}
