// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Billing;
import io.github.polycloud.heroku.model.account.Credit;
import io.github.polycloud.heroku.model.account.Invoice;
import io.github.polycloud.heroku.model.account.InvoiceAddressUpdate;
import io.github.polycloud.heroku.model.account.NewCredit;
import org.junit.jupiter.api.Test;

class BillingOperationsTest extends HerokuOperations<Billing> {
  BillingOperationsTest() {
    super(Billing.class);
  }

  @Override
  protected void runScenario(Billing billing) {
    Invoice invoice = billing.invoices().first(1).get(0);
    assertThat(billing.invoice(Long.toString(invoice.number()))).isEqualTo(invoice);

    Credit credit = billing.createCredit(NewCredit.ofCode("GIFT", "2026"));
    assertThat(billing.credit(credit.id())).isEqualTo(credit);
    assertThat(billing.credits()).contains(credit);

    InvoiceAddressUpdate address =
        InvoiceAddressUpdate.builder()
            .address1("40 Hickory Blvd.")
            .city("Seattle")
            .country("US")
            .useInvoiceAddress(true)
            .build();
    assertThat(billing.updateInvoiceAddress(address).address1()).isEqualTo("40 Hickory Blvd.");
    assertThat(billing.invoiceAddress().useInvoiceAddress()).isTrue();
  }

  @Test
  void anUnknownInvoiceIsNotFound() {
    assertFails(ErrorKind.NOT_FOUND, () -> api(Billing.class).invoice("1"));
  }
}
