// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.team;

import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnPlan;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.process.ProcessType;
import java.util.function.Predicate;

/** The usage of an app: the number of dynos and the add-on costs in cents. */
public record AppUsage(String app, double dynos, double data, double partner) {

  /** The monthly usage of the app's current resources. */
  static AppUsage monthOf(App app) {
    Predicate<AddOnPlan> isData = plan -> plan.service().startsWith("heroku-");
    return new AppUsage(
        app.name(),
        app.processes().formation().stream().mapToInt(ProcessType::quantity).sum(),
        cents(app, isData),
        cents(app, isData.negate()));
  }

  public double addOns() {
    return data + partner;
  }

  AppUsage times(double part) {
    return new AppUsage(app, dynos * part, data * part, partner * part);
  }

  private static double cents(App app, Predicate<AddOnPlan> requested) {
    return app.addOns().all().stream()
        .map(addOn -> addOn.plan())
        .filter(requested)
        .mapToDouble(AddOnPlan::cents)
        .sum();
  }
}
