// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ConfirmationRequiredException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.model.AddOn;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.model.NewAddOn;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Add-ons: prices, options, confirmations and results. */
class AddOnsTest extends LegacyTestCase {
  @AfterEach
  void removesAllAddOns() {
    String app = anApp();
    legacy.addOns().list(app).forEach(addOn -> legacy.addOns().delete(app, addOn.name(), app));
  }

  @Test
  void listsTheCatalogWithPrices() {
    assertThat(legacy.addOns().catalog())
        .isNotEmpty()
        .allSatisfy(
            addOn ->
                assertThat(addOn.price() == null).isEqualTo(addOn.name().endsWith(":metered")));
    assertThat(legacy.addOns().catalog().get(0).name()).contains(":");
  }

  @Test
  void installsChangesAndRemovesThroughTheNativeClient() {
    String app = anApp();
    assertThat(legacy.addOns().create(app, "redistogo:nano", Form.empty()).price().cents())
        .isZero();
    assertThat(sent("POST", "/apps/*/addons/*").rawTarget()).endsWith("/addons/redistogo%3Anano");
    assertThat(legacy.addOns().list(app)).extracting(AddOn::name).contains("redistogo:nano");
    assertThat(legacy.addOns().attachments(app)).isNotEmpty();
    assertThat(legacy.addOns().update(app, "redistogo:mini", Form.empty()).price().cents())
        .isEqualTo(900);
    legacy.addOns().delete(app, "redistogo:mini", null);
    assertFails(
        ErrorKind.INVALID_REQUEST, () -> legacy.addOns().delete(app, "redistogo:mini", null));
  }

  @Test
  void confirmationIsRequiredAndAccepted() {
    String app = anApp();
    NewAddOn crane = NewAddOn.of("heroku-postgresql:crane");
    ConfirmationRequiredException error =
        (ConfirmationRequiredException)
            assertFails(ErrorKind.CONFIRMATION_REQUIRED, () -> cloud.addOns().install(app, crane));
    assertThat(error.confirmationText()).isEqualTo(app);
    cloud
        .addOns()
        .install(app, new NewAddOn(crane.plan(), null, Map.of(), error.confirmationText()));
    assertFails(ErrorKind.CONFIRMATION_REQUIRED, () -> cloud.addOns().remove(app, crane.plan()));
    legacy.addOns().delete(app, crane.plan(), app);
    assertThat(sandbox.requests().find("DELETE", "*").get(1).rawTarget())
        .endsWith("?confirm=" + app);
  }

  @Test
  void optionsAreSentAsConfigParameters() {
    String app = anApp();
    assertFails(
        ErrorKind.INVALID_REQUEST,
        () -> cloud.addOns().install(app, NewAddOn.of("deployhooks:http")));
    cloud
        .addOns()
        .install(
            app,
            new NewAddOn(
                "deployhooks:http", null, Map.of("url", "https://example.com/?a=b&c"), null));
    assertThat(sandbox.requests().find("POST", "/apps/*/addons/*").get(1).body())
        .isEqualTo("config%5Burl%5D=https%3A%2F%2Fexample.com%2F%3Fa%3Db%26c");
  }

  @Test
  void anUnpaidPlanIsPaymentRequired() {
    respond("POST", "/apps/shop/addons/*", 402, "application/json", "{\"error\":\"Verify\"}");
    assertFails(
        ErrorKind.PAYMENT_REQUIRED,
        () -> cloud.addOns().install("shop", NewAddOn.of("redistogo:mini")));
    assertThat(sandbox.requests().all()).hasSize(1);
  }

  @Test
  void argumentsThatTheServiceWouldMisinterpretAreRejected() {
    assertFails(
        ErrorKind.UNSUPPORTED,
        () -> cloud.addOns().install("shop", new NewAddOn("a:b", "name", Map.of(), null)));
    assertThat(sandbox.requests().all()).isEmpty();
    respond("GET", "/apps/shop/addons", 200, "application/json", "[{\"name\":\"redistogo:nano\"}]");
    assertFails(
        ErrorKind.INVALID_REQUEST,
        () -> cloud.addOns().change("shop", "redistogo:nano", "papertrail:fixa"));
    assertThat(sandbox.requests().count("PUT", "*")).isZero();
  }

  @Test
  void anUnlistedAddOnIsReportedAsBeingCreated() {
    respond("POST", "/apps/shop/addons/*", 200, "application/json", "{\"status\":\"Installed\"}");
    respond("GET", "/apps/shop/addons", 200, "application/json", "[]");
    assertThat(cloud.addOns().install("shop", NewAddOn.of("slow:db")).state().name())
        .isEqualTo("provisioning");
    respond(
        "GET",
        "/apps/shop/addons",
        200,
        "application/json",
        "[{\"name\":\"slow:db\",\"configured\":false},{\"name\":\"ready:db\",\"configured\":true}]");
    assertThat(cloud.addOns().list("shop").toList())
        .extracting(addOn -> addOn.state().name())
        .containsExactly("provisioned", "provisioning");
  }
}
