package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.team.AuditEvent;
import io.github.polycloud.sandbox.internal.heroku.state.team.EnterpriseAccount;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;

/** What was done in an enterprise account: today's events, and the months before in archives. */
final class AuditRoutes {

  private final HerokuState state;
  private final TeamPath path;

  AuditRoutes(HerokuState state) {
    this.state = state;
    this.path = new TeamPath(state);
  }

  void addTo(Routes routes) {
    routes.get("/enterprise-accounts/{enterprise}/events", this::events);
    routes.get("/enterprise-accounts/{enterprise}/archives", this::archives);
    routes.get("/enterprise-accounts/{enterprise}/archives/{year}/{month}", this::archive);
  }

  private void events(Context ctx) {
    EnterpriseAccount enterprise = path.enterprise(ctx);
    LocalDate day = day(ctx);
    List<AuditEvent> found =
        enterprise.events().stream()
            .filter(event -> LocalDate.ofInstant(event.createdAt(), ZoneOffset.UTC).equals(day))
            .filter(event -> asked(ctx, "type", event.type()))
            .filter(event -> asked(ctx, "action", event.action()))
            .filter(event -> asked(ctx, "actor", event.actor().email()))
            .sorted(order(ctx))
            .toList();
    Responses.array(
        ctx, found.stream().map(event -> EnterpriseShapes.event(event, enterprise)).toList());
  }

  private void archives(Context ctx) {
    EnterpriseAccount enterprise = path.enterprise(ctx);
    Responses.array(
        ctx, Archive.before(enterprise, state.now()).stream().map(Archive::shape).toList());
  }

  private void archive(Context ctx) {
    EnterpriseAccount enterprise = path.enterprise(ctx);
    String wanted = ctx.pathParam("year") + "-" + ctx.pathParam("month");
    Responses.ok(
        ctx,
        Archive.before(enterprise, state.now()).stream()
            .filter(archive -> archive.month().toString().equals(wanted))
            .findFirst()
            .orElseThrow(() -> HerokuError.notFound("archive"))
            .shape());
  }

  private LocalDate day(Context ctx) {
    String day = ctx.queryParam("day");
    try {
      return day == null ? LocalDate.ofInstant(state.now(), ZoneOffset.UTC) : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw HerokuError.invalid("day is not a date.");
    }
  }

  private static boolean asked(Context ctx, String name, String value) {
    String wanted = ctx.queryParam(name);
    return wanted == null || wanted.equals(value);
  }

  private static Comparator<AuditEvent> order(Context ctx) {
    Comparator<AuditEvent> oldestFirst = Comparator.comparing(AuditEvent::createdAt);
    return "desc".equals(ctx.queryParam("order")) ? oldestFirst.reversed() : oldestFirst;
  }
}
