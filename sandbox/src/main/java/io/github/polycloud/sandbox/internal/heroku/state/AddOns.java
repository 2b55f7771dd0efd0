package io.github.polycloud.sandbox.internal.heroku.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The add-ons of an app, one of a service at most. Each change makes a release. */
public final class AddOns {

  private final List<AddOn> installed = new ArrayList<>();
  private final App app;

  AddOns(App app) {
    this.app = app;
  }

  public List<AddOn> all() {
    return List.copyOf(installed);
  }

  /** Installs a plan; {@code confirm} is the app's name where the plan asks for it. */
  public AddOn install(
      AddOnPlan plan, Account payer, Map<String, String> options, @Nullable String confirm) {
    if (installed.stream().anyMatch(addOn -> addOn.plan().service().equals(plan.service()))) {
      throw Refusal.invalid("Add-on " + plan.service() + " is already installed.");
    }
    for (String option : plan.options()) {
      if (options.getOrDefault(option, "").isBlank()) {
        throw Refusal.invalid("Add-on " + plan.name() + " needs the option " + option + ".");
      }
    }
    requirePayment(plan, payer);
    requireConfirmation(plan, confirm);
    String resource = plan.service() + "-" + UUID.randomUUID().toString().substring(0, 8);
    String attachment =
        plan.service().replace('-', '_').toUpperCase(Locale.ROOT) + "_" + (installed.size() + 1);
    String value = "%s://app:secret@%s.example.com/app".formatted(plan.scheme(), resource);
    AddOn addOn = new AddOn(plan, resource, attachment, value, Map.copyOf(options));
    installed.add(addOn);
    app.reconfigure("Add " + plan.name() + " add-on", plan.variable(), value);
    return addOn;
  }

  /** Moves to another plan of the same service. */
  public AddOn change(AddOnPlan plan, Account payer, @Nullable String confirm) {
    AddOn old = find(plan.service());
    if (old.plan().equals(plan)) {
      throw Refusal.invalid("Add-on " + plan.name() + " is already installed.");
    }
    requirePayment(plan, payer);
    requireConfirmation(plan, confirm);
    AddOn moved = old.on(plan);
    installed.set(installed.indexOf(old), moved);
    app.reconfigure("Update to " + plan.name() + " add-on", plan.variable(), moved.value());
    return moved;
  }

  public AddOn remove(AddOnPlan plan, @Nullable String confirm) {
    AddOn addOn = find(plan.service());
    requireConfirmation(addOn.plan(), confirm);
    installed.remove(addOn);
    app.reconfigure("Remove " + addOn.plan().name() + " add-on", plan.variable(), null);
    return addOn;
  }

  /** The names of the installed plans, as releases remember them. */
  List<String> names() {
    return installed.stream().map(addOn -> addOn.plan().name()).toList();
  }

  private AddOn find(String service) {
    return installed.stream()
        .filter(addOn -> addOn.plan().service().equals(service))
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("Add-on " + service + " is not installed."));
  }

  private static void requirePayment(AddOnPlan plan, Account payer) {
    if (plan.cents() > 0 && !payer.verified()) {
      throw Refusal.paymentRequired("Verify your account to use " + plan.name() + ".");
    }
  }

  private void requireConfirmation(AddOnPlan plan, @Nullable String confirm) {
    if (plan.asksFirst() && !app.name().equals(confirm)) {
      throw Refusal.confirmationRequired(app.name(), plan.name() + " must be confirmed.");
    }
  }
}
