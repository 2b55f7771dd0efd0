package io.github.polycloud.contract;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.AddOn;
import io.github.polycloud.model.AddOnPlan;
import io.github.polycloud.model.AddOnService;
import io.github.polycloud.model.NewAddOn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What add-ons promise everywhere. */
public abstract class AddOnsContract {
  /** A connection to the provider under test. */
  protected abstract Cloud cloud();

  /** An app that exists, was released, and has no add-on of {@link #service()}. */
  protected abstract String app();

  /** A service with two plans or more that ask for nothing; the first two are tried. */
  protected abstract String service();

  @Test
  void listsServicesAndTheirPlans() {
    assertThat(cloud().addOns().services().stream().map(AddOnService::name))
        .contains(service())
        .doesNotHaveDuplicates();
    assertThat(cloud().addOns().plans(service()).toList())
        .hasSizeGreaterThan(1)
        .allSatisfy(
            plan -> {
              assertThat(plan.name()).startsWith(service() + ":");
              assertThat(plan.price()).isNotNull();
            });
  }

  @Test
  void installsChangesAndRemovesOne() {
    List<AddOnPlan> plans = cloud().addOns().plans(service()).first(2);
    AddOn installed = cloud().addOns().install(app(), NewAddOn.of(plans.get(0).name()));
    assertThat(installed.plan()).isEqualTo(plans.get(0).name());
    assertThat(names()).contains(installed.name());
    AddOn changed = cloud().addOns().change(app(), installed.name(), plans.get(1).name());
    assertThat(changed.plan()).isEqualTo(plans.get(1).name());
    assertThat(names()).contains(changed.name());
    cloud().addOns().remove(app(), changed.name());
    assertThat(names()).doesNotContain(installed.name(), changed.name());
  }

  @Test
  void saysNotFoundForAServiceOrAnAppThatIsNotThere() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().addOns().plans("no-such-service").toList());
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().addOns().list("no-such-app").toList());
    assertFails(
        ErrorKind.NOT_FOUND,
        () -> cloud().addOns().install(app(), NewAddOn.of("no-such-service:plan")));
  }

  @Test
  void refusesToRemoveWhatIsNotInstalled() {
    CloudException error =
        catchThrowableOfType(
            CloudException.class, () -> cloud().addOns().remove(app(), service() + ":nosuch"));
    assertThat(error.kind()).isIn(ErrorKind.NOT_FOUND, ErrorKind.INVALID_REQUEST);
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().addOns().remove(app(), " "));
  }

  private List<String> names() {
    return cloud().addOns().list(app()).stream().map(AddOn::name).toList();
  }
}
