// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.api.AddOnCatalog;
import io.github.polycloud.heroku.api.Teams;
import io.github.polycloud.heroku.model.addon.AddOnService;
import io.github.polycloud.heroku.model.addon.AllowedAddOnService;
import io.github.polycloud.heroku.model.addon.NewAllowedAddOnService;
import io.github.polycloud.heroku.model.addon.Plan;

class AddOnCatalogOperationsTest extends HerokuOperations<AddOnCatalog> {
  private static final String POSTGRES = "heroku-postgresql";

  AddOnCatalogOperationsTest() {
    super(AddOnCatalog.class);
  }

  @Override
  protected void runScenario(AddOnCatalog catalog) {
    AddOnService postgres = catalog.service(POSTGRES);
    assertThat(catalog.services()).contains(postgres);

    Plan plan = catalog.plan(POSTGRES + ":dev");
    assertThat(catalog.planOfService(POSTGRES, plan.id())).isEqualTo(plan);
    assertThat(catalog.plans(POSTGRES)).contains(plan);

    assertThat(catalog.regionCapabilities()).isNotEmpty();
    assertThat(catalog.regionCapabilitiesByService(POSTGRES))
        .isNotEmpty()
        .allSatisfy(can -> assertThat(can.addonService()).isEqualTo(postgres));
    assertThat(catalog.regionCapabilitiesByRegion("eu"))
        .isNotEmpty()
        .allSatisfy(can -> assertThat(can.region()).isNotNull());

    allow(catalog, api(Teams.class).list().first(1).get(0).id());
  }

  private static void allow(AddOnCatalog catalog, String team) {
    assertThat(catalog.allowService(team, new NewAllowedAddOnService(POSTGRES))).isNotEmpty();
    assertThat(catalog.allowedServices(team)).isNotEmpty();
    AllowedAddOnService removed = catalog.disallowService(team, POSTGRES);
    assertThat(catalog.allowedServices(team))
        .extracting(AllowedAddOnService::id)
        .doesNotContain(removed.id());
  }
}
