// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.capability.AddOns;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.heroku.legacy.model.Price;
import io.github.polycloud.model.AddOn;
import io.github.polycloud.model.AddOnPlan;
import io.github.polycloud.model.AddOnService;
import io.github.polycloud.model.AddOnState;
import io.github.polycloud.model.Money;
import io.github.polycloud.model.NewAddOn;
import io.github.polycloud.paging.Paged;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Add-ons implemented with {@code /addons}, where a name is a service, a colon and a plan. */
public final class LegacyAddOns implements AddOns {
  private final Supplier<io.github.polycloud.heroku.legacy.api.AddOns> addOns;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacyAddOns(Supplier<io.github.polycloud.heroku.legacy.api.AddOns> addOns) {
    this.addOns = addOns;
  }

  /** The catalog lists plans; the service name is the common prefix of the names of its plans. */
  @Override
  public Paged<AddOnService> services() {
    return Paged.ofSinglePage(
        () -> {
          Map<String, AddOnService> services = new TreeMap<>();
          for (var plan : addOns.get().catalog()) {
            String name = service(plan.name());
            services.putIfAbsent(name, new AddOnService(name, null, plan.state()));
          }
          return List.copyOf(services.values());
        });
  }

  @Override
  public Paged<AddOnPlan> plans(String service) {
    return Paged.ofSinglePage(
        () -> {
          List<AddOnPlan> plans =
              addOns.get().catalog().stream()
                  .filter(plan -> service(plan.name()).equals(service))
                  .map(
                      plan -> new AddOnPlan(plan.name(), plan.description(), monthly(plan.price())))
                  .toList();
          if (plans.isEmpty()) {
            throw CloudException.of(
                ErrorKind.NOT_FOUND, "heroku-legacy: no add-on service is named " + service);
          }
          return plans;
        });
  }

  @Override
  public Paged<AddOn> list(String app) {
    return Paged.ofSinglePage(
        () ->
            addOns.get().list(app).stream()
                .map(LegacyAddOns::addOn)
                .sorted(Comparator.comparing(AddOn::name))
                .toList());
  }

  @Override
  public AddOn install(String app, NewAddOn addOn) {
    if (addOn.name() != null) {
      throw CloudException.of(
          ErrorKind.UNSUPPORTED, "heroku-legacy: add-ons are identified by plan; omit the name");
    }
    Form options = Form.empty();
    for (Map.Entry<String, String> option : addOn.config().entrySet()) {
      options = options.and("config[" + option.getKey() + "]", option.getValue());
    }
    if (addOn.confirmationText() != null) {
      options = options.and("confirm", addOn.confirmationText());
    }
    addOns.get().create(app, addOn.plan(), options);
    return installed(app, addOn.plan());
  }

  @Override
  public AddOn change(String app, String addOn, String plan) {
    requireInstalled(app, addOn);
    // The service takes only the plan, and would silently change another add-on.
    if (!service(addOn).equals(service(plan))) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "heroku-legacy: " + plan + " is not a plan of the service of add-on " + addOn);
    }
    addOns.get().update(app, plan, Form.empty());
    return installed(app, plan);
  }

  @Override
  public void remove(String app, String addOn) {
    requireInstalled(app, addOn);
    addOns.get().delete(app, addOn, null);
  }

  /**
   * Looks at the list first: of a plan that is not installed, the service says that it is invalid,
   * or takes the add-on of the same service for it.
   */
  private void requireInstalled(String app, String addOn) {
    if (addOn.isBlank()) {
      throw CloudException.of(ErrorKind.INVALID_REQUEST, "heroku-legacy: add-on must not be blank");
    }
    get(app, addOn);
  }

  /**
   * The response to a change does not contain the add-on; one that is not listed is being created.
   */
  private AddOn installed(String app, String plan) {
    return addOns.get().list(app).stream()
        .filter(addOn -> addOn.name().equals(plan) || addOn.name().startsWith(plan + ":"))
        .findFirst()
        .map(LegacyAddOns::addOn)
        .orElseGet(() -> new AddOn(plan, plan, plan, AddOnState.PROVISIONING, null, List.of()));
  }

  private static AddOn addOn(io.github.polycloud.heroku.legacy.model.AddOn addOn) {
    return new AddOn(
        addOn.name(),
        addOn.name(),
        addOn.name(),
        Boolean.FALSE.equals(addOn.configured()) ? AddOnState.PROVISIONING : AddOnState.PROVISIONED,
        null,
        List.of());
  }

  private static String service(String name) {
    return name.split(":", 2)[0];
  }

  private static @Nullable Money monthly(@Nullable Price price) {
    return price == null || (price.unit() != null && !price.unit().equals("month"))
        ? null
        : new Money(BigDecimal.valueOf(price.cents(), 2), "USD");
  }
}
