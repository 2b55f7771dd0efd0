package io.github.polycloud.legacy.internal;

import io.github.polycloud.Paged;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.legacy.model.Form;
import io.github.polycloud.legacy.model.Price;
import io.github.polycloud.model.AddOn;
import io.github.polycloud.model.AddOnPlan;
import io.github.polycloud.model.AddOnService;
import io.github.polycloud.model.AddOnState;
import io.github.polycloud.model.Money;
import io.github.polycloud.model.NewAddOn;
import io.github.polycloud.ops.AddOns;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Add-ons by way of {@code /addons}, where a name is a service, a colon and a plan. */
public final class LegacyAddOns implements AddOns {
  private final Supplier<io.github.polycloud.legacy.api.AddOns> addOns;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacyAddOns(Supplier<io.github.polycloud.legacy.api.AddOns> addOns) {
    this.addOns = addOns;
  }

  /** The catalogue lists plans; a service is what the names of its plans have in common. */
  @Override
  public Paged<AddOnService> services() {
    return Paged.whole(
        () -> {
          Map<String, AddOnService> services = new LinkedHashMap<>();
          for (var plan : addOns.get().catalogue()) {
            String name = service(plan.name());
            services.putIfAbsent(name, new AddOnService(name, null, plan.state()));
          }
          return List.copyOf(services.values());
        });
  }

  @Override
  public Paged<AddOnPlan> plans(String service) {
    return Paged.whole(
        () -> {
          List<AddOnPlan> plans =
              addOns.get().catalogue().stream()
                  .filter(plan -> service(plan.name()).equals(service))
                  .map(
                      plan -> new AddOnPlan(plan.name(), plan.description(), monthly(plan.price())))
                  .toList();
          if (plans.isEmpty()) {
            throw new CloudException(
                ErrorKind.NOT_FOUND, "heroku-legacy: no add-on service is called " + service);
          }
          return plans;
        });
  }

  @Override
  public Paged<AddOn> list(String app) {
    return Paged.whole(() -> addOns.get().list(app).stream().map(LegacyAddOns::addOn).toList());
  }

  @Override
  public AddOn install(String app, NewAddOn addOn) {
    if (addOn.name() != null) {
      throw new CloudException(
          ErrorKind.UNSUPPORTED, "heroku-legacy knows add-ons by their plan: leave out the name");
    }
    Form options = Form.empty();
    for (Map.Entry<String, String> option : addOn.config().entrySet()) {
      options = options.and("config[" + option.getKey() + "]", option.getValue());
    }
    if (addOn.confirm() != null) {
      options = options.and("confirm", addOn.confirm());
    }
    addOns.get().install(app, addOn.plan(), options);
    return installed(app, addOn.plan());
  }

  @Override
  public AddOn change(String app, String addOn, String plan) {
    // The service takes the plan only, and would change another add-on without a word.
    if (!service(addOn).equals(service(plan))) {
      throw new CloudException(
          ErrorKind.INVALID_REQUEST, plan + " is no plan of the service that " + addOn + " is of");
    }
    addOns.get().change(app, plan, Form.empty());
    return installed(app, plan);
  }

  @Override
  public void remove(String app, String addOn) {
    addOns.get().remove(app, addOn, null);
  }

  /** The answer to a change does not say what there is now; an add-on not listed is being made. */
  private AddOn installed(String app, String plan) {
    return addOns.get().list(app).stream()
        .filter(addOn -> addOn.name().equals(plan) || addOn.name().startsWith(plan + ":"))
        .findFirst()
        .map(LegacyAddOns::addOn)
        .orElseGet(() -> new AddOn(plan, plan, plan, AddOnState.PROVISIONING, List.of()));
  }

  private static AddOn addOn(io.github.polycloud.legacy.model.AddOn addOn) {
    return new AddOn(
        addOn.name(),
        addOn.name(),
        addOn.name(),
        Boolean.FALSE.equals(addOn.configured()) ? AddOnState.PROVISIONING : AddOnState.PROVISIONED,
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
