// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.team.AuditEvent;
import io.github.polycloud.sandbox.internal.heroku.state.team.EnterpriseAccount;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import io.github.polycloud.sandbox.internal.http.Json;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The audit trail of an enterprise account: events of a day, and archives of past months. */
final class AuditRoutes {

  private static final int ARCHIVED_MONTHS = 3;

  private AuditRoutes() {}

  static void addTo(V3Router router) {
    String base = "/enterprise-accounts/{enterprise}";
    router.get(base + "/events", AuditRoutes::events);
    router.get(base + "/archives", AuditRoutes::archives);
    router.get(base + "/archives/{year}/{month}", AuditRoutes::archive);
  }

  private static JsonNode events(V3Request in) {
    EnterpriseAccount enterprise = in.enterprise();
    LocalDate day = day(in);
    return Json.array(
        enterprise.events().stream()
            .filter(event -> LocalDate.ofInstant(event.createdAt(), ZoneOffset.UTC).equals(day))
            .filter(event -> matches(in, "type", event.type()))
            .filter(event -> matches(in, "action", event.action()))
            .filter(event -> matches(in, "actor", event.actor().email()))
            .sorted(order(in))
            .toList(),
        event -> EnterpriseJsonViews.event(event, enterprise));
  }

  private static JsonNode archives(V3Request in) {
    EnterpriseAccount enterprise = in.enterprise();
    return Json.array(archivedMonths(in), month -> EnterpriseJsonViews.archive(month, enterprise));
  }

  private static JsonNode archive(V3Request in) {
    EnterpriseAccount enterprise = in.enterprise();
    String requested = in.path("year") + "-" + in.path("month");
    return archivedMonths(in).stream()
        .filter(month -> month.toString().equals(requested))
        .findFirst()
        .map(month -> EnterpriseJsonViews.archive(month, enterprise))
        .orElseThrow(() -> HerokuError.notFound("archive"));
  }

  /** The months that are over and kept. */
  private static List<YearMonth> archivedMonths(V3Request in) {
    YearMonth current = YearMonth.from(in.state().now().atZone(ZoneOffset.UTC));
    return Stream.iterate(current.minusMonths(ARCHIVED_MONTHS), month -> month.plusMonths(1))
        .limit(ARCHIVED_MONTHS)
        .toList();
  }

  private static LocalDate day(V3Request in) {
    String day = in.query("day");
    try {
      return day == null
          ? LocalDate.ofInstant(in.state().now(), ZoneOffset.UTC)
          : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw HerokuError.invalid("day is not a date.");
    }
  }

  private static boolean matches(V3Request in, String name, String value) {
    String requested = in.query(name);
    return requested == null || requested.equals(value);
  }

  private static Comparator<AuditEvent> order(V3Request in) {
    Comparator<AuditEvent> oldestFirst = Comparator.comparing(AuditEvent::createdAt);
    return "desc".equals(in.query("order")) ? oldestFirst.reversed() : oldestFirst;
  }
}
