package io.github.polycloud.sandbox.internal.heroku.v3.account;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.account.AccountRecords;
import io.github.polycloud.sandbox.internal.heroku.state.account.Credit;
import io.github.polycloud.sandbox.internal.heroku.state.account.Invoice;
import io.github.polycloud.sandbox.internal.heroku.state.account.InvoiceAddress;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** What the account pays, what it need not pay, and who is billed. */
final class BillingRoutes {

  private static final Sorting<Invoice> INVOICES =
      Sorting.by(
          Attribute.text("id", invoice -> invoice.id().toString()),
          Attribute.number("number", Invoice::number));
  private static final Sorting<Credit> CREDITS =
      Sorting.by(
          Attribute.text("id", credit -> credit.id().toString()),
          Attribute.time("created_at", Credit::createdAt));

  private final HerokuState state;

  BillingRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/account/invoices", this::invoices);
    routes.get("/account/invoices/{invoice}", this::invoice);
    routes.get("/account/credits", this::credits);
    routes.post("/account/credits", this::redeem);
    routes.get("/account/credits/{credit}", this::credit);
    routes.get("/account/invoice-address", this::address);
    routes.put("/account/invoice-address", this::billTo);
  }

  private void invoices(Context ctx) {
    Responses.list(ctx, INVOICES, records().invoices().all(), AccountShapes::invoice);
  }

  private void invoice(Context ctx) {
    Invoice invoice = records().invoices().find(ctx.pathParam("invoice"));
    Responses.ok(ctx, AccountShapes.invoice(invoice));
  }

  private void credits(Context ctx) {
    Responses.list(ctx, CREDITS, records().credits().all(), AccountShapes::credit);
  }

  private void redeem(Context ctx) {
    Body body = Body.of(ctx);
    String code = body.requiredText("code1") + body.requiredText("code2");
    Responses.created(ctx, AccountShapes.credit(records().credits().redeem(code)));
  }

  private void credit(Context ctx) {
    Credit credit = records().credits().find(ctx.pathParam("credit"));
    Responses.ok(ctx, AccountShapes.credit(credit));
  }

  private void address(Context ctx) {
    int account = state.account().id().hashCode() >>> 1;
    Responses.ok(ctx, AccountShapes.address(records().invoiceAddress(), account));
  }

  /** A whole address takes the place of the old one. */
  private void billTo(Context ctx) {
    Body body = Body.of(ctx);
    Map<String, String> lines = new HashMap<>();
    for (String line : InvoiceAddress.LINES) {
      String text = body.text(line);
      if (text != null) {
        lines.put(line, text);
      }
    }
    records().billTo(InvoiceAddress.of(lines, body.flag("use_invoice_address", false)));
    address(ctx);
  }

  private AccountRecords records() {
    return state.records();
  }
}
