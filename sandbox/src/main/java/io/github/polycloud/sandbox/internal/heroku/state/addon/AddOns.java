// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.addon;

import io.github.polycloud.sandbox.internal.heroku.state.AppReference;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.drain.Drains;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The add-ons that an app is billed for. Each change creates a release. */
public final class AddOns implements Serializable {

  private final List<AddOn> ordered = new ArrayList<>();
  private final AppReference app;
  private final Attachments attachments;
  private final Drains drains;
  private final InstantSource clock;

  public AddOns(AppReference app, Attachments attachments, Drains drains, InstantSource clock) {
    this.app = app;
    this.attachments = attachments;
    this.drains = drains;
    this.clock = clock;
  }

  public List<AddOn> all() {
    return List.copyOf(ordered);
  }

  /** The plan names of provisioned add-ons, as recorded in releases. */
  public List<String> names() {
    return ordered.stream()
        .filter(addOn -> addOn.state() == AddOn.State.PROVISIONED)
        .map(addOn -> addOn.plan().name())
        .toList();
  }

  /** Orders and provisions an add-on at once, as the legacy API does. */
  public AddOn install(
      AddOnPlan plan, Account payer, Map<String, String> options, @Nullable String confirm) {
    AddOn addOn = order(new Order(plan, null, null, options, confirm), payer);
    provision(addOn);
    return addOn;
  }

  /** Orders an add-on; its config vars are set once it is provisioned. */
  public AddOn order(Order order, Account payer) {
    AddOnPlan plan = order.plan();
    if (ofService(plan.service()).isPresent() && !AddOnService.of(plan).several()) {
      throw HerokuError.invalid("Add-on " + plan.service() + " is already installed.");
    }
    for (String option : plan.options()) {
      if (order.options().getOrDefault(option, "").isBlank()) {
        throw HerokuError.invalid("Add-on " + plan.name() + " needs the option " + option + ".");
      }
    }
    requirePayment(plan, payer);
    requireConfirmation(plan, order.confirm());
    String name =
        order.name() == null
            ? plan.service() + "-" + UUID.randomUUID().toString().substring(0, 8)
            : order.name();
    AddOn addOn = new AddOn(app, plan, name, clock.instant());
    attachments.attach(addOn, order.attachment(), null, order.confirm());
    ordered.add(addOn);
    return addOn;
  }

  /** Completes provisioning and sets the config vars of all attached apps. */
  public void provision(AddOn addOn) {
    if (addOn.state() != AddOn.State.PROVISIONING) {
      return;
    }
    addOn.enter(AddOn.State.PROVISIONED, clock.instant());
    if (addOn.plan().takesLogs()) {
      drains.addFor(addOn);
    }
    release(addOn, "Add " + addOn.plan().name() + " add-on");
  }

  /** Changes the plan of the only add-on of a service, for the legacy API. */
  public AddOn change(AddOnPlan plan, Account payer, @Nullable String confirm) {
    AddOn addOn = required(plan.service());
    if (addOn.plan().equals(plan)) {
      throw HerokuError.invalid("Add-on " + plan.name() + " is already installed.");
    }
    requireConfirmation(plan, confirm);
    change(addOn, plan, payer);
    return addOn;
  }

  /** Changes the plan within a service. */
  public void change(AddOn addOn, AddOnPlan plan, Account payer) {
    if (!plan.service().equals(addOn.plan().service())) {
      throw HerokuError.invalid("Plan " + plan.name() + " is of another service.");
    }
    if (!plan.equals(addOn.plan())) {
      requirePayment(plan, payer);
      addOn.move(plan, clock.instant());
      release(addOn, "Update to " + plan.name() + " add-on");
    }
  }

  public void rename(AddOn addOn, String name) {
    addOn.rename(name, clock.instant());
  }

  /** Sets config vars of the add-on; null removes one. */
  public void configure(AddOn addOn, Map<String, @Nullable String> changes) {
    addOn.attachments().forEach(Attachment::forget);
    addOn.configure(changes, clock.instant());
    release(addOn, "Update " + addOn.name() + " by " + addOn.plan().service());
  }

  /** Removes the only add-on of a service, for the legacy API. */
  public AddOn remove(AddOnPlan plan, @Nullable String confirm) {
    AddOn addOn = required(plan.service());
    requireConfirmation(addOn.plan(), confirm);
    remove(addOn);
    return addOn;
  }

  /** Removes an add-on from all apps it is attached to. */
  public void remove(AddOn addOn) {
    ordered.remove(addOn);
    addOn.enter(AddOn.State.DEPROVISIONED, clock.instant());
    drains.removeOf(addOn);
    String why = "Remove " + addOn.plan().name() + " add-on";
    addOn.attachments().forEach(attachment -> attachment.detach(why));
  }

  private static void release(AddOn addOn, String why) {
    if (addOn.state() == AddOn.State.PROVISIONED) {
      addOn.attachments().forEach(attachment -> attachment.apply(why));
    }
  }

  /** Fails unless SSL endpoints are paid for. */
  public void requireSslEndpoints() {
    if (ofService("ssl").isEmpty()) {
      throw HerokuError.invalid(
          "The SSL Endpoint add-on needs to be installed on this app to manage endpoints.");
    }
  }

  private Optional<AddOn> ofService(String service) {
    return ordered.stream().filter(addOn -> addOn.plan().service().equals(service)).findFirst();
  }

  private AddOn required(String service) {
    return ofService(service)
        .orElseThrow(() -> HerokuError.invalid("Add-on " + service + " is not installed."));
  }

  private static void requirePayment(AddOnPlan plan, Account payer) {
    if (plan.cents() > 0 && !payer.verified()) {
      throw HerokuError.paymentRequired("Verify your account to use " + plan.name() + ".");
    }
  }

  private void requireConfirmation(AddOnPlan plan, @Nullable String confirm) {
    if (plan.requiresConfirmation() && !app.name().equals(confirm)) {
      throw HerokuError.confirmationRequired(app.name(), plan.name() + " must be confirmed.");
    }
  }
}
