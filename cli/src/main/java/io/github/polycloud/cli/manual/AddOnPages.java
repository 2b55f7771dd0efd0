// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.manual;

import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.model.addon.AddOn;
import io.github.polycloud.heroku.model.addon.AddOnService;
import io.github.polycloud.heroku.model.addon.AddOnUpdate;
import io.github.polycloud.heroku.model.addon.NewAddOn;
import io.github.polycloud.heroku.model.addon.Plan;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Add-on services and add-ons. */
final class AddOnPages {
  private AddOnPages() {}

  static void services(Heroku heroku, PrintStream out) {
    for (AddOnService service : heroku.addOnCatalog().services()) {
      out.println(service.name() + ": " + service.humanName());
    }
    for (Plan plan : heroku.addOnCatalog().plans("heroku-postgresql")) {
      double dollars = plan.price().cents() / 100.0;
      out.println(String.format(Locale.ROOT, "%s costs %.2f USD", plan.name(), dollars));
    }
  }

  static void addOns(Heroku heroku, PrintStream out) {
    NewAddOn order = NewAddOn.builder("redistogo:nano").name("shop-cache").build();
    AddOn ordered = heroku.addOns().create("app-002", order);
    out.println(ordered.name() + " is " + ordered.state());

    AddOn ready =
        heroku
            .waiters()
            .addOnProvisioned("app-002", ordered.id())
            .pollInterval(Duration.ofMillis(200))
            .timeout(Duration.ofMinutes(5))
            .await();
    out.println(ready.name() + " sets " + ready.configVars());

    AddOn larger =
        heroku.addOns().update("app-002", ready.id(), AddOnUpdate.plan("redistogo:mini"));
    out.println(larger.name() + " is on " + larger.plan().name());

    for (AddOn addOn : heroku.addOns().listByApp("app-002")) {
      out.println("app-002 has " + addOn.name());
    }
    heroku.addOns().delete("app-002", ready.id());
    out.println(ready.name() + " and its data are deleted");
  }
}
