// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.ADD_ONS_CHANGE;
import static io.github.polycloud.testing.contract.PortableOperation.ADD_ONS_INSTALL;
import static io.github.polycloud.testing.contract.PortableOperation.ADD_ONS_LIST;
import static io.github.polycloud.testing.contract.PortableOperation.ADD_ONS_PLANS;
import static io.github.polycloud.testing.contract.PortableOperation.ADD_ONS_REMOVE;
import static io.github.polycloud.testing.contract.PortableOperation.ADD_ONS_SERVICES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.capability.AddOns;
import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.AddOn;
import io.github.polycloud.model.AddOnPlan;
import io.github.polycloud.model.AddOnService;
import io.github.polycloud.model.AddOnState;
import io.github.polycloud.model.NewAddOn;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract of add-ons. */
abstract class AddOnsContract extends CapabilityContract {
  AddOnsContract() {
    super(AddOns.class);
  }

  @Test
  @RequiresOperations({ADD_ONS_SERVICES, ADD_ONS_PLANS})
  void listsServicesAndPlans() {
    assertThat(cloud().addOns().services().stream().map(AddOnService::name))
        .contains(service())
        .doesNotHaveDuplicates();
    assertOrdered(cloud().addOns().services(), AddOnService::name);
    // A metered plan, or one with a price by contract, has none.
    assertThat(cloud().addOns().plans(service()).toList())
        .hasSizeGreaterThan(1)
        .anySatisfy(plan -> assertThat(plan.price()).isNotNull())
        .allSatisfy(
            plan ->
                assertThat(fixture().isPlanName(service(), plan.name())).as(plan.name()).isTrue());
  }

  @Test
  @RequiresOperations({
    ADD_ONS_PLANS,
    ADD_ONS_LIST,
    ADD_ONS_INSTALL,
    ADD_ONS_CHANGE,
    ADD_ONS_REMOVE
  })
  void installsChangesAndRemovesAddOn() {
    List<AddOnPlan> plans = cloud().addOns().plans(service()).first(2);
    AddOn installed = cloud().addOns().install(app(), NewAddOn.of(plans.get(0).name()));
    assertThat(installed.plan()).isEqualTo(plans.get(0).name());
    assertThat(names()).contains(installed.name());
    assertThat(awaitProvisioned(installed).state()).isSameAs(AddOnState.PROVISIONED);
    assertOrdered(cloud().addOns().list(app()), AddOn::name);
    AddOn changed = cloud().addOns().change(app(), installed.name(), plans.get(1).name());
    assertThat(changed.plan()).isEqualTo(plans.get(1).name());
    assertThat(names()).contains(changed.name());
    cloud().addOns().remove(app(), changed.name());
    assertThat(names()).doesNotContain(installed.name(), changed.name());
  }

  @Test
  @RequiresOperations({ADD_ONS_PLANS, ADD_ONS_LIST, ADD_ONS_INSTALL, ADD_ONS_REMOVE})
  void reportsAddOnThatExists() {
    String plan = cloud().addOns().plans(service()).first(1).get(0).name();
    AddOn installed = cloud().addOns().install(app(), NewAddOn.of(plan));
    NewAddOn named = NewAddOn.of(plan).withName(installed.name());
    // Without names, an add-on is identified by its service.
    NewAddOn again =
        offersOption(cloud -> cloud.addOns().install(app(), named)) ? named : NewAddOn.of(plan);
    assertFails(ErrorKind.CONFLICT, () -> cloud().addOns().install(app(), again));
    assertThat(names()).containsOnlyOnce(installed.name());
    cloud().addOns().remove(app(), installed.name());
  }

  @Test
  @RequiresOperations({ADD_ONS_SERVICES, ADD_ONS_PLANS})
  void findsService() {
    AddOnService service = cloud().addOns().getService(service());
    assertThat(service.name()).isEqualTo(service());
    assertThat(cloud().addOns().findService(service())).contains(service);
    String unknown = fixture().unknownAddOnService();
    assertThat(cloud().addOns().findService(unknown)).isEmpty();
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().addOns().getService(unknown));
  }

  @Test
  @RequiresOperations({ADD_ONS_PLANS, ADD_ONS_LIST, ADD_ONS_INSTALL, ADD_ONS_REMOVE})
  void findsAddOnByNameOrId() {
    String plan = cloud().addOns().plans(service()).first(1).get(0).name();
    AddOn installed = awaitProvisioned(cloud().addOns().install(app(), NewAddOn.of(plan)));
    assertThat(cloud().addOns().get(app(), installed.name())).isEqualTo(installed);
    assertThat(cloud().addOns().find(app(), installed.id())).contains(installed);
    cloud().addOns().remove(app(), installed.name());
    assertThat(cloud().addOns().find(app(), fixture().unknownAddOn())).isEmpty();
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().addOns().get(app(), fixture().unknownAddOn()));
  }

  @Test
  @RequiresOperations({ADD_ONS_PLANS, ADD_ONS_LIST, ADD_ONS_INSTALL})
  void reportsNotFoundForUnknownServiceOrApp() {
    assertFails(
        ErrorKind.NOT_FOUND,
        () -> cloud().addOns().plans(fixture().unknownAddOnService()).toList());
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().addOns().list(fixture().unknownApp()).toList());
    assertFails(
        ErrorKind.NOT_FOUND,
        () -> cloud().addOns().install(app(), NewAddOn.of(fixture().unknownAddOnPlan())));
  }

  @Test
  @RequiresOperations(ADD_ONS_REMOVE)
  void reportsNotFoundForRemovalOfUnknownAddOn() {
    assertFails(
        ErrorKind.NOT_FOUND, () -> cloud().addOns().remove(app(), fixture().unknownAddOn()));
    assertFailsWithoutRequest(
        ErrorKind.INVALID_REQUEST, cloud -> cloud.addOns().remove("any-app", " "));
  }

  @Test
  @RequiresOperations({ADD_ONS_PLANS, ADD_ONS_CHANGE})
  void reportsNotFoundForChangeOfUnknownAddOn() {
    String plan = cloud().addOns().plans(service()).first(1).get(0).name();
    assertFails(
        ErrorKind.NOT_FOUND, () -> cloud().addOns().change(app(), fixture().unknownAddOn(), plan));
    assertFailsWithoutRequest(
        ErrorKind.INVALID_REQUEST, cloud -> cloud.addOns().change("any-app", " ", plan));
  }

  @Test
  @RequiresOperations({
    ADD_ONS_PLANS,
    ADD_ONS_LIST,
    ADD_ONS_INSTALL,
    ADD_ONS_CHANGE,
    ADD_ONS_REMOVE
  })
  void anotherPlanOfTheServiceIsNoNameOfAnAddOn() {
    List<AddOnPlan> plans = cloud().addOns().plans(service()).first(2);
    AddOn installed = cloud().addOns().install(app(), NewAddOn.of(plans.get(0).name()));
    String other = plans.get(1).name();
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().addOns().change(app(), other, other));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().addOns().remove(app(), other));
    assertThat(cloud().addOns().get(app(), installed.name()).plan()).isEqualTo(plans.get(0).name());
    cloud().addOns().remove(app(), installed.name());
  }

  private AddOn awaitProvisioned(AddOn addOn) {
    return Waiter.polling(() -> cloud().addOns().get(app(), addOn.name()))
        .until(now -> now.state().provisioned())
        .pollInterval(Duration.ofMillis(10))
        .timeout(Duration.ofSeconds(20))
        .await();
  }

  private List<String> names() {
    return cloud().addOns().list(app()).stream().map(AddOn::name).toList();
  }

  private String service() {
    return fixture().addOnService();
  }
}
