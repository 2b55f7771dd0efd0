// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.AddOns;
import io.github.polycloud.heroku.api.AddOnCatalog;
import io.github.polycloud.heroku.internal.protocol.Required;
import io.github.polycloud.heroku.model.addon.AddOnUpdate;
import io.github.polycloud.heroku.model.addon.Price;
import io.github.polycloud.model.AddOn;
import io.github.polycloud.model.AddOnPlan;
import io.github.polycloud.model.AddOnService;
import io.github.polycloud.model.AddOnState;
import io.github.polycloud.model.Money;
import io.github.polycloud.model.NewAddOn;
import io.github.polycloud.paging.Paged;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Add-ons, implemented with {@code /apps/{app}/addons}, {@code /addon-services} and {@code /plans}.
 */
public final class HerokuAddOns implements AddOns {
  private final Supplier<AddOnCatalog> addOnCatalog;
  private final Supplier<io.github.polycloud.heroku.api.AddOns> addOns;

  /** Creates an adapter backed by the given clients, which are created on first use. */
  public HerokuAddOns(
      Supplier<AddOnCatalog> addOnCatalog, Supplier<io.github.polycloud.heroku.api.AddOns> addOns) {
    this.addOnCatalog = addOnCatalog;
    this.addOns = addOns;
  }

  @Override
  public Paged<AddOnService> services() {
    return Sorted.by(
        AddOnService::name,
        addOnCatalog.get().services().map(service -> service(service, "GET /addon-services")));
  }

  @Override
  public AddOnService getService(String service) {
    return service(addOnCatalog.get().service(service), "GET /addon-services/{service}");
  }

  @Override
  public Paged<AddOnPlan> plans(String service) {
    return addOnCatalog.get().plans(service).map(HerokuAddOns::plan);
  }

  @Override
  public Paged<AddOn> list(String app) {
    return Sorted.by(
        AddOn::name,
        addOns.get().listByApp(app).map(addOn -> addOn(addOn, "GET /apps/{app}/addons")));
  }

  @Override
  public AddOn get(String app, String addOn) {
    return addOn(addOns.get().getByApp(app, addOn), "GET /apps/{app}/addons/{addon}");
  }

  @Override
  public AddOn install(String app, NewAddOn addOn) {
    return addOn(
        addOns
            .get()
            .create(
                app,
                new io.github.polycloud.heroku.model.addon.NewAddOn(
                    addOn.plan(),
                    addOn.name(),
                    null,
                    addOn.config().isEmpty() ? null : addOn.config(),
                    addOn.confirmationText())),
        "POST /apps/{app}/addons");
  }

  @Override
  public AddOn change(String app, String addOn, String plan) {
    return addOn(
        addOns.get().update(app, addOn, AddOnUpdate.plan(plan)),
        "PATCH /apps/{app}/addons/{addon}");
  }

  @Override
  public void remove(String app, String addOn) {
    addOns.get().delete(app, addOn);
  }

  private static AddOnPlan plan(io.github.polycloud.heroku.model.addon.Plan plan) {
    return new AddOnPlan(
        Required.field(plan.name(), "GET /addon-services/{service}/plans", "name"),
        plan.description(),
        monthly(plan.price()));
  }

  private static AddOnService service(
      io.github.polycloud.heroku.model.addon.AddOnService service, String operation) {
    return new AddOnService(
        Required.field(service.name(), operation, "name"),
        service.humanName(),
        service.state() == null ? null : service.state().name());
  }

  private static AddOn addOn(io.github.polycloud.heroku.model.addon.AddOn addOn, String operation) {
    String plan = addOn.plan() == null ? null : addOn.plan().name();
    return new AddOn(
        Required.field(addOn.id(), operation, "id"),
        Required.field(addOn.name(), operation, "name"),
        plan == null ? "unknown" : plan,
        // What has no state yet is at its beginning.
        addOn.state() == null ? AddOnState.PROVISIONING : AddOnState.of(addOn.state().name()),
        addOn.state() == null ? null : addOn.state().name(),
        addOn.configVars() == null ? List.of() : List.copyOf(addOn.configVars()));
  }

  /** The price in US dollars; null if it is metered or set by a contract. */
  private static @Nullable Money monthly(@Nullable Price price) {
    return price == null
            || !price.fixed()
            || (price.unit() != null && !price.unit().equals("month"))
        ? null
        : new Money(BigDecimal.valueOf(price.cents(), 2), "USD");
  }
}
