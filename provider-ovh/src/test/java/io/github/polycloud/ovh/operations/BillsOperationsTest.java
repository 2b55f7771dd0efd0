// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.ovh.api.Bills;
import io.github.polycloud.ovh.model.me.Bill;

class BillsOperationsTest extends OvhOperations<Bills> {
  BillsOperationsTest() {
    super(Bills.class);
  }

  @Override
  protected void runScenario(Bills bills) {
    Bill bill = bills.get(bills.list().get(0));
    String line = bills.details(bill.billId()).get(0);
    assertThat(bills.detail(bill.billId(), line).unitPrice().currencyCode()).isEqualTo("EUR");
    assertThat(bills.payment(bill.billId()).paymentType()).isNotBlank();
    assertThat(bills.list(bill.category(), bill.date().toInstant(), null, bill.orderId()))
        .containsExactly(bill.billId());
    assertThat(bills.list(null, null, bill.date().toInstant().minusSeconds(1), bill.orderId()))
        .isEmpty();
  }
}
