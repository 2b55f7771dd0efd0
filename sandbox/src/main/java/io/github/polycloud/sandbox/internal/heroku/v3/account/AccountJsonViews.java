// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.account;

import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.namedOrNull;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.account.Credit;
import io.github.polycloud.sandbox.internal.heroku.state.account.Invoice;
import io.github.polycloud.sandbox.internal.heroku.state.account.InvoiceAddress;
import io.github.polycloud.sandbox.internal.heroku.state.account.SshKey;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.node.ObjectNode;

/** Views of the account, its SSH keys and its billing. */
public final class AccountJsonViews {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy");

  private AccountJsonViews() {}

  /** The account without the fields that depend on other state. */
  public static ObjectNode account(Account account) {
    return JsonView.of(account.id(), account.createdAt(), account.updatedAt())
        .putNull("country_of_residence", "default_organization", "default_team", "delinquent_at")
        .putNull("identity_provider", "sms_number", "suspended_at")
        .put("allow_tracking", account.allowTracking())
        .put("beta", account.beta())
        .put("email", account.email())
        .put("federated", false)
        .put("last_login", account.createdAt())
        .put("name", account.name())
        .put("two_factor_authentication", false)
        .put("verified", account.verified())
        .node();
  }

  /** An account, or a team, that is not going to be suspended. */
  public static ObjectNode inGoodStanding() {
    return JsonView.empty().putNull("scheduled_suspension_time", "scheduled_deletion_time").node();
  }

  /** Formats a day as invoices do. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  static ObjectNode ownAccount(HerokuState state) {
    Team team = state.teams().byDefault().orElse(null);
    ObjectNode view = account(state.account()).put("sms_number", state.records().smsNumber());
    view.set("default_team", namedOrNull(team));
    view.set("default_organization", namedOrNull(team));
    return view;
  }

  static ObjectNode key(SshKey key, Account account) {
    return JsonView.of(key.id(), key.createdAt(), key.createdAt())
        .put("comment", key.comment())
        .put("email", account.email())
        .put("fingerprint", key.fingerprint())
        .put("public_key", key.line())
        .node();
  }

  static ObjectNode invoice(Invoice invoice) {
    return JsonView.of(invoice.id(), invoice.createdAt(), invoice.createdAt())
        .put("charges_total", invoice.charges())
        .put("credits_total", invoice.credits())
        .put("number", invoice.number())
        .put("period_end", day(invoice.month().atEndOfMonth()))
        .put("period_start", day(invoice.month().atDay(1)))
        .put("state", invoice.state())
        .put("total", invoice.total())
        .node();
  }

  static ObjectNode credit(Credit credit) {
    return JsonView.of(credit.id(), credit.createdAt(), credit.createdAt())
        .put("amount", credit.amount())
        .put("balance", credit.balance())
        .put("expires_at", credit.expiresAt())
        .put("title", credit.title())
        .node();
  }

  static ObjectNode address(InvoiceAddress address, Account account) {
    JsonView view = JsonView.empty();
    address.lines().forEach(view::put);
    return view.put("heroku_id", "user" + (account.id().hashCode() >>> 1) + "@heroku.com")
        .put("use_invoice_address", address.used())
        .node();
  }
}
