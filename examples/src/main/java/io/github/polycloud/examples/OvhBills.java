// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.me.Bill;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists all bills of the account. */
@Command(name = "bills", description = "Lists all bills with id, date and amount.")
final class OvhBills implements Callable<Integer> {
  @Mixin private OvhOption ovh;
  @Mixin private JsonOption list;

  OvhBills() {}

  @Override
  public Integer call() {
    return ovh.connected(this::show);
  }

  private int show(Cloud cloud) {
    List<Bill> bills =
        ConsoleOutput.watched(
            "bills",
            bar ->
                cloud
                    .unwrap(Ovh.class)
                    .listing()
                    .onProgress(bar::at)
                    .of("/me/bill/{billId}", Bill.class)
                    .toList());
    Table table = new Table("id", "date", "amount", "currency");
    for (Bill bill : bills) {
      table.row(
          bill.billId(),
          bill.date().toLocalDate(),
          bill.priceWithTax().value(),
          bill.priceWithTax().currencyCode());
    }
    list.print(table);
    return 0;
  }
}
