// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.NewAddOn;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxBuilder;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Calls that require billing confirmation, a second factor or polling. */
class DemandsTest {
  private static void on(SandboxBuilder options, BiConsumer<Sandbox, Cloud> program) {
    try (Sandbox sandbox = options.start()) {
      CloudBuilder connection =
          Clouds.builder("heroku-legacy")
              .endpoint(sandbox.heroku().url())
              .credential("token", sandbox.heroku().token())
              .timeSource(new FakeTimeSource().timing());
      try (Cloud cloud = connection.connect()) {
        program.accept(sandbox, cloud);
      }
    }
  }

  private static String app(Cloud cloud) {
    return cloud.apps().list().first(1).get(0).name();
  }

  @Test
  void aPaidAddOnIsInstalledAfterBillingIsConfirmed() {
    on(
        Sandbox.builder().unverified(),
        (sandbox, cloud) -> {
          NewAddOn paid = NewAddOn.of("redistogo:mini");
          assertFails(ErrorKind.PAYMENT_REQUIRED, () -> cloud.addOns().install(app(cloud), paid));
          cloud.unwrap(HerokuLegacy.class).users().confirmBilling(sandbox.heroku().email());
          assertThat(cloud.addOns().install(app(cloud), paid).plan()).isEqualTo(paid.plan());
        });
  }

  @Test
  void anAppIsUpdatedAfterASecondFactorIsSubmitted() {
    on(
        Sandbox.builder().twoFactor("123456", "654321"),
        (sandbox, cloud) -> {
          HerokuLegacy legacy = cloud.unwrap(HerokuLegacy.class);
          String app = app(cloud);
          CloudException demand =
              assertFails(ErrorKind.UNAUTHENTICATED, () -> cloud.configVars().set(app, "A", "1"));
          assertThat(demand.code()).hasValue("two_factor");
          assertThat(
                  assertFails(
                          ErrorKind.UNAUTHENTICATED,
                          () -> legacy.users().preAuthorize(app, "000000"))
                      .code())
              .hasValue("invalid_two_factor_code");
          cloud
              .raw()
              .send(
                  RawRequest.post("/apps/" + app + "/server/maintenance")
                      .body("application/x-www-form-urlencoded", "maintenance_mode=0")
                      .header("Heroku-Two-Factor-Code", "654321"));
          legacy.users().preAuthorize(app, "123456");
          assertThat(cloud.configVars().set(app, "A", "1")).containsEntry("A", "1");
        });
  }

  @Test
  void asynchronousCreationIsAwaited() {
    on(
        Sandbox.builder().appCreationPolls(3),
        (sandbox, cloud) -> {
          assertThat(cloud.apps().create(NewApp.named("slow")).name()).isEqualTo("slow");
          assertThat(sandbox.requests().count("PUT", "/apps/slow/status")).isEqualTo(4);
        });
  }
}
