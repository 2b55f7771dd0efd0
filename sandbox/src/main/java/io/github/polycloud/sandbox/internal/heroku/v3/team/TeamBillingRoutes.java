package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.account.Invoice;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamUsage;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;

/** What a team pays, and for what. */
final class TeamBillingRoutes {

  private static final Sorting<Invoice> INVOICES =
      Sorting.by(
          Attribute.text("id", invoice -> invoice.id().toString()),
          Attribute.number("number", Invoice::number));

  private final HerokuState state;
  private final TeamPath path;

  TeamBillingRoutes(HerokuState state) {
    this.state = state;
    this.path = new TeamPath(state);
  }

  void addTo(Routes routes) {
    routes.get("/teams/{team}/invoices", this::invoices);
    routes.get("/teams/{team}/invoices/{invoice}", this::invoice);
    routes.get("/teams/{team}/usage/daily", this::daily);
    routes.get("/teams/{team}/usage/monthly", this::monthly);
  }

  private void invoices(Context ctx) {
    Responses.list(ctx, INVOICES, path.team(ctx).invoices().all(), UsageShapes::invoice);
  }

  private void invoice(Context ctx) {
    Invoice invoice = path.team(ctx).invoices().find(ctx.pathParam("invoice"));
    Responses.ok(ctx, UsageShapes.invoice(invoice));
  }

  private void daily(Context ctx) {
    TeamUsage usage = state.teams().usage(path.team(ctx));
    Responses.array(
        ctx,
        Period.days(ctx, state.now()).stream()
            .map(
                day ->
                    UsageShapes.team(usage.ofDay(day.lengthOfMonth())).put("date", day.toString()))
            .toList());
  }

  private void monthly(Context ctx) {
    TeamUsage usage = state.teams().usage(path.team(ctx));
    Responses.array(
        ctx,
        Period.months(ctx, state.now()).stream()
            .map(
                month -> UsageShapes.team(usage).put("connect", 0.0).put("month", month.toString()))
            .toList());
  }
}
