package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.state.account.Invoice;
import io.github.polycloud.sandbox.internal.heroku.state.team.AppUsage;
import io.github.polycloud.sandbox.internal.heroku.state.team.EnterpriseAccount;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamUsage;
import io.github.polycloud.sandbox.internal.heroku.v3.account.AccountShapes;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How v3 shows what is used and what is billed for it. */
final class UsageShapes {

  private static final int HOURS_OF_MONTH = 744;

  private UsageShapes() {}

  /** A team's bill names its parts: half platform, a quarter each databases and add-ons. */
  static ObjectNode invoice(Invoice invoice) {
    long quarter = invoice.charges() / 4;
    double units = invoice.charges() / 2_500.0;
    return Json.object()
        .put("addons_total", quarter)
        .put("charges_total", invoice.charges())
        .put("created_at", invoice.createdAt().toString())
        .put("credits_total", invoice.credits())
        .put("database_total", quarter)
        .put("dyno_units", units)
        .put("id", invoice.id().toString())
        .put("number", invoice.number())
        .put("payment_status", invoice.paid() ? "Paid" : "Pending")
        .put("period_end", AccountShapes.day(invoice.month().atEndOfMonth()))
        .put("period_start", AccountShapes.day(invoice.month().atDay(1)))
        .put("platform_total", invoice.charges() - 2 * quarter)
        .put("state", invoice.state())
        .put("total", invoice.total())
        .put("updated_at", invoice.createdAt().toString())
        .put("weighted_dyno_hours", units * HOURS_OF_MONTH);
  }

  static ObjectNode team(TeamUsage usage) {
    ObjectNode node =
        Shapes.named(usage.team().id(), usage.team().name())
            .put("addons", usage.sum(AppUsage::addOns))
            .put("data", usage.sum(AppUsage::data))
            .put("dynos", usage.sum(AppUsage::dynos))
            .put("partner", usage.sum(AppUsage::partner))
            .put("space", 0.0);
    ArrayNode apps = node.putArray("apps");
    usage.apps().forEach(app -> apps.add(app(app)));
    return node;
  }

  static ObjectNode enterprise(EnterpriseAccount enterprise, List<TeamUsage> usages) {
    ObjectNode node =
        Shapes.named(enterprise.id(), enterprise.name())
            .put("addons", sum(usages, AppUsage::addOns))
            .put("data", sum(usages, AppUsage::data))
            .put("dynos", sum(usages, AppUsage::dynos))
            .put("partner", sum(usages, AppUsage::partner))
            .put("space", 0.0);
    ArrayNode teams = node.putArray("teams");
    usages.forEach(usage -> teams.add(team(usage)));
    return node;
  }

  private static ObjectNode app(AppUsage usage) {
    return Json.object()
        .put("addons", usage.addOns())
        .put("app_name", usage.app())
        .put("data", usage.data())
        .put("dynos", usage.dynos())
        .put("partner", usage.partner());
  }

  private static double sum(List<TeamUsage> usages, ToDoubleFunction<AppUsage> what) {
    return usages.stream().mapToDouble(usage -> usage.sum(what)).sum();
  }
}
