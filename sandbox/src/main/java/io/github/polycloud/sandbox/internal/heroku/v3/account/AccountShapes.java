package io.github.polycloud.sandbox.internal.heroku.v3.account;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.account.Credit;
import io.github.polycloud.sandbox.internal.heroku.state.account.Invoice;
import io.github.polycloud.sandbox.internal.heroku.state.account.InvoiceAddress;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.http.Json;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.node.ObjectNode;

/** How v3 shows what is on file about the account. */
public final class AccountShapes {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy");

  private AccountShapes() {}

  /** No one is going to be suspended or deleted here. */
  public static ObjectNode inGoodStanding() {
    return Json.object().putNull("scheduled_suspension_time").putNull("scheduled_deletion_time");
  }

  /** A day as bills write it. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  static ObjectNode account(HerokuState state) {
    ObjectNode node =
        Shapes.account(state.account()).put("sms_number", state.records().smsNumber());
    state
        .teams()
        .byDefault()
        .ifPresent(
            team -> {
              node.set("default_team", Shapes.named(team.id(), team.name()));
              node.set("default_organization", Shapes.named(team.id(), team.name()));
            });
    return node;
  }

  static ObjectNode invoice(Invoice invoice) {
    return Json.object()
        .put("charges_total", invoice.charges())
        .put("created_at", invoice.createdAt().toString())
        .put("credits_total", invoice.credits())
        .put("id", invoice.id().toString())
        .put("number", invoice.number())
        .put("period_end", day(invoice.month().atEndOfMonth()))
        .put("period_start", day(invoice.month().atDay(1)))
        .put("state", invoice.state())
        .put("total", invoice.total())
        .put("updated_at", invoice.createdAt().toString());
  }

  static ObjectNode credit(Credit credit) {
    return Json.object()
        .put("amount", credit.amount())
        .put("balance", credit.balance())
        .put("created_at", credit.createdAt().toString())
        .put("expires_at", credit.expiresAt().toString())
        .put("id", credit.id().toString())
        .put("title", credit.title())
        .put("updated_at", credit.createdAt().toString());
  }

  static ObjectNode address(InvoiceAddress address, int account) {
    ObjectNode node = Json.object();
    address.lines().forEach(node::put);
    return node.put("heroku_id", "user" + account + "@heroku.com")
        .put("use_invoice_address", address.used());
  }
}
