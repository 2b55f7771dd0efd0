package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.team.EnterpriseAccount;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamUsage;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What an enterprise account uses, team by team. */
final class EnterpriseUsageRoutes {

  private final HerokuState state;
  private final TeamPath path;

  EnterpriseUsageRoutes(HerokuState state) {
    this.state = state;
    this.path = new TeamPath(state);
  }

  void addTo(Routes routes) {
    routes.get("/enterprise-accounts/{enterprise}/usage/daily", this::daily);
    routes.get("/enterprise-accounts/{enterprise}/usage/monthly", this::monthly);
  }

  private void daily(Context ctx) {
    EnterpriseAccount enterprise = path.enterprise(ctx);
    Responses.array(
        ctx,
        Period.days(ctx, state.now()).stream()
            .map(day -> ofDay(enterprise, day).put("date", day.toString()))
            .toList());
  }

  private void monthly(Context ctx) {
    EnterpriseAccount enterprise = path.enterprise(ctx);
    Responses.array(
        ctx,
        Period.months(ctx, state.now()).stream()
            .map(month -> ofMonth(enterprise).put("month", month.toString()))
            .toList());
  }

  private ObjectNode ofDay(EnterpriseAccount enterprise, LocalDate day) {
    return UsageShapes.enterprise(
        enterprise, usages(enterprise).map(usage -> usage.ofDay(day.lengthOfMonth())).toList());
  }

  private ObjectNode ofMonth(EnterpriseAccount enterprise) {
    ObjectNode node = UsageShapes.enterprise(enterprise, usages(enterprise).toList());
    node.get("teams").forEach(team -> ((ObjectNode) team).put("connect", 0.0));
    return node.put("connect", 0.0);
  }

  private Stream<TeamUsage> usages(EnterpriseAccount enterprise) {
    return state.teams().of(enterprise).stream().map(state.teams()::usage);
  }
}
