package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import io.github.polycloud.sandbox.internal.heroku.state.team.EnterpriseAccount;
import io.github.polycloud.sandbox.internal.http.Json;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** A month of an enterprise account's events, as a file to fetch. */
record Archive(EnterpriseAccount enterprise, YearMonth month) {

  private static final int KEPT = 3;

  /** The months that are over. */
  static List<Archive> before(EnterpriseAccount enterprise, Instant now) {
    YearMonth current = YearMonth.from(now.atZone(ZoneOffset.UTC));
    return Stream.iterate(current.minusMonths(KEPT), month -> month.plusMonths(1))
        .limit(KEPT)
        .map(month -> new Archive(enterprise, month))
        .toList();
  }

  ObjectNode shape() {
    String name = "%s/%s.jsonl.gz".formatted(enterprise.name(), month);
    return Json.object()
        .put("checksum", StableIds.of("archive", name).toString().replace("-", ""))
        .put("created_at", month.plusMonths(1).atDay(1) + "T00:00:00Z")
        .put("month", "%02d".formatted(month.getMonthValue()))
        .put("size", 1_024)
        .put("url", "https://audit-trail.example.com/" + name)
        .put("year", month.getYear());
  }
}
