// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.account;

import io.github.polycloud.sandbox.internal.heroku.state.account.AccountRecords;
import io.github.polycloud.sandbox.internal.heroku.state.account.Credit;
import io.github.polycloud.sandbox.internal.heroku.state.account.Invoice;
import io.github.polycloud.sandbox.internal.heroku.state.account.InvoiceAddress;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import java.util.HashMap;
import java.util.Map;

/** Invoices, credits and the invoice address of the account. */
public final class BillingRoutes {

  public static final Sorting<Invoice> INVOICES =
      Sorting.byId(Invoice::id).number("number", Invoice::number);

  private static final Sorting<Credit> CREDITS =
      Sorting.byId(Credit::id).time("created_at", Credit::createdAt);

  private BillingRoutes() {}

  static void addTo(V3Router router) {
    router
        .collection("/account/invoices", INVOICES, AccountJsonViews::invoice)
        .list(in -> records(in).invoices().all())
        .item("invoice", in -> records(in).invoices().find(in.path("invoice")))
        .get();
    router
        .collection("/account/credits", CREDITS, AccountJsonViews::credit)
        .list(in -> records(in).credits().all())
        .create(in -> redeem(in.body(), records(in)))
        .item("credit", in -> records(in).credits().find(in.path("credit")))
        .get();
    router
        .resource(
            "/account/invoice-address",
            BillingRoutes::records,
            (records, in) -> AccountJsonViews.address(records.invoiceAddress(), in.account()))
        .get()
        .put((records, in) -> records.billTo(address(in.body())));
  }

  private static Credit redeem(RequestBody body, AccountRecords records) {
    return records.credits().redeem(body.requiredText("code1") + body.requiredText("code2"));
  }

  /** Reads a complete address; it replaces the old one. */
  private static InvoiceAddress address(RequestBody body) {
    Map<String, String> lines = new HashMap<>();
    for (String line : InvoiceAddress.LINES) {
      String text = body.text(line);
      if (text != null) {
        lines.put(line, text);
      }
    }
    return InvoiceAddress.of(lines, body.flag("use_invoice_address", false));
  }

  private static AccountRecords records(V3Request in) {
    return in.state().records();
  }
}
