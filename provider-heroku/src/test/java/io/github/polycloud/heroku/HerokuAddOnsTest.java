// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.error.ConfirmationRequiredException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.AddOn;
import io.github.polycloud.model.AddOnPlan;
import io.github.polycloud.model.AddOnState;
import io.github.polycloud.model.Money;
import io.github.polycloud.model.NewAddOn;
import io.github.polycloud.sandbox.Sandbox;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Add-ons and invoices beyond the provider contract. */
class HerokuAddOnsTest {
  private static final String CRANE = "heroku-postgresql:crane";

  private Sandbox sandbox;
  private Cloud cloud;
  private String app;

  @BeforeEach
  void start() {
    sandbox = Sandbox.start();
    connect();
  }

  private void connect() {
    cloud =
        Clouds.builder("heroku")
            .endpoint(sandbox.heroku().url())
            .credential("token", sandbox.heroku().token())
            .connect();
    app = cloud.apps().list().first(1).get(0).name();
  }

  @AfterEach
  void close() {
    cloud.close();
    sandbox.close();
  }

  @Test
  void aPlanWithoutAFixedPriceHasNone() {
    sandbox
        .faults()
        .inject(1, "GET", "/addon-services/kafka/plans")
        .body(
            "application/json",
            "[{\"name\":\"kafka:metered\",\"price\":{\"cents\":0,\"metered\":true,"
                + "\"unit\":\"month\"}},"
                + "{\"name\":\"kafka:contract\",\"price\":{\"cents\":0,\"contract\":true}},"
                + "{\"name\":\"kafka:free\",\"price\":{\"cents\":0,\"unit\":\"month\"}}]");
    assertThat(cloud.addOns().plans("kafka").toList())
        .extracting(AddOnPlan::price)
        .containsExactly(null, null, new Money(new BigDecimal("0.00"), "USD"));
  }

  @Test
  void aListThatHoldsNullAndAMemberWithoutUserAreErrorsThatNameThem() {
    String members = "/apps/*/collaborators";
    sandbox.faults().inject(1, "GET", members).body("application/json", "[null]");
    assertThat(
            assertFails(
                ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.collaborators().list(app).toList()))
        .hasMessageContaining("GET /apps/{app}/collaborators")
        .hasMessageContaining(" at 0");
    sandbox.faults().inject(1, "GET", members).body("application/json", "[{\"user\":null}]");
    assertThat(
            assertFails(
                ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.collaborators().list(app).toList()))
        .hasMessageContaining("GET /apps/{app}/collaborators")
        .hasMessageContaining("lacks the field user");
  }

  @Test
  void aConfirmationIsSentWithTheSecondRequest() {
    ConfirmationRequiredException error =
        catchThrowableOfType(
            ConfirmationRequiredException.class,
            () -> cloud.addOns().install(app, NewAddOn.of(CRANE)));
    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIRMATION_REQUIRED);
    assertThat(error.confirmationText()).isEqualTo(app);

    AddOn installed =
        cloud.addOns().install(app, new NewAddOn(CRANE, null, Map.of(), error.confirmationText()));
    assertThat(installed.plan()).isEqualTo(CRANE);
  }

  @Test
  void theNativeClientSupportsConfirmation() {
    var addOns = cloud.unwrap(Heroku.class).addOns();
    var order = io.github.polycloud.heroku.model.addon.NewAddOn.builder(CRANE);
    ConfirmationRequiredException error =
        catchThrowableOfType(
            ConfirmationRequiredException.class, () -> addOns.create(app, order.build()));
    assertThat(addOns.create(app, order.confirm(error.confirmationText()).build()).name())
        .isNotBlank();
  }

  @Test
  void theNameOfAnotherAppIsNotAConfirmation() {
    assertFails(
        ErrorKind.CONFIRMATION_REQUIRED,
        () -> cloud.addOns().install(app, new NewAddOn(CRANE, null, Map.of(), "another-app")));
    assertThat(cloud.addOns().list(app)).noneMatch(addOn -> addOn.plan().equals(CRANE));
  }

  @Test
  void anUnverifiedAccountFailsWithPaymentRequired() {
    close();
    sandbox = Sandbox.builder().unverified().start();
    connect();
    assertFails(
        ErrorKind.PAYMENT_REQUIRED,
        () -> cloud.addOns().install(app, NewAddOn.of("redistogo:mini")));
    sandbox
        .faults()
        .inject(1, "POST", "/apps/*/addons")
        .status(422)
        .body("application/json", "{\"id\":\"verification_needed\",\"message\":\"Verify.\"}");
    assertFails(
        ErrorKind.PAYMENT_REQUIRED,
        () -> cloud.addOns().install(app, NewAddOn.of("redistogo:mini")));
  }

  @Test
  void nameAndConfigAreSent() {
    NewAddOn hook =
        new NewAddOn("deployhooks:http", "notifier", Map.of("url", "https://example.com/"), null);
    AddOn installed = cloud.addOns().install(app, hook);
    assertThat(installed.name()).isEqualTo("notifier");
    assertThat(installed.state()).isEqualTo(AddOnState.PROVISIONING);
    assertFails(
        ErrorKind.CONFLICT, () -> cloud.addOns().install(app, NewAddOn.of("deployhooks:http")));
    assertThat(sandbox.requests().find("POST", "/apps/*/addons").get(1).body())
        .isEqualTo("{\"plan\":\"deployhooks:http\"}");
  }

  @Test
  void pricesAreDollarsPerMonth() {
    assertThat(cloud.addOns().plans("redistogo").toList())
        .filteredOn(plan -> plan.name().equals("redistogo:mini"))
        .extracting(AddOnPlan::price)
        .containsExactly(new Money(new BigDecimal("9.00"), "USD"));
  }

  @Test
  void aContractPriceIsUnknown() {
    sandbox
        .faults()
        .inject(1, "GET", "/addon-services/*")
        .body(
            "application/json",
            "[{\"name\":\"a:b\",\"price\":{\"cents\":0,\"contract\":true,\"unit\":\"month\"}},"
                + "{\"name\":\"a:c\",\"price\":{\"cents\":1,\"unit\":\"hour\"}},{\"name\":\"a:d\"}]");
    assertThat(cloud.addOns().plans("a").toList()).extracting(AddOnPlan::price).containsOnlyNulls();
  }

  @Test
  void invoicesAreInDollars() {
    sandbox
        .faults()
        .inject(1, "GET", "/account/invoices")
        .body(
            "application/json",
            "[{\"number\":17,\"total\":10050,\"created_at\":\"2026-01-01T00:00:00Z\"}]");
    var invoice = cloud.invoices().list().first(1).get(0);
    assertThat(invoice.id()).isEqualTo("17");
    assertThat(invoice.total()).hasToString("100.50 USD");
    assertThat(invoice.documentUrl()).isNull();
  }

  @Test
  void anInvoiceWithoutATotalIsRejected() {
    sandbox
        .faults()
        .inject(1, "GET", "/account/invoices/17")
        .body("application/json", "{\"number\":17,\"created_at\":\"2026-01-01T00:00:00Z\"}");
    assertThat(assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.invoices().get("17")))
        .hasMessageContaining("no total");
  }

  @Test
  void anInvoiceThatCannotBeCalculatedWithIsRejected() {
    for (String total : List.of("1e10000000", "1e999999999", "1e-999999999", "1e99999999999")) {
      sandbox
          .faults()
          .inject(1, "GET", "/account/invoices/17")
          .body("application/json", "{\"number\":17,\"total\":" + total + "}");
      assertThat(assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.invoices().get("17")))
          .hasMessageContaining("at total")
          .hasMessageContaining("GET /account/invoices/");
    }
  }
}
