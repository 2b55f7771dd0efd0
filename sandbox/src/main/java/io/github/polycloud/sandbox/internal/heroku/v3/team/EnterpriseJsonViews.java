// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.team;

import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.named;
import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.namedOrNull;

import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.team.AppUsage;
import io.github.polycloud.sandbox.internal.heroku.state.team.AuditEvent;
import io.github.polycloud.sandbox.internal.heroku.state.team.EnterpriseAccount;
import io.github.polycloud.sandbox.internal.heroku.state.team.EnterpriseMember;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamUsage;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import io.github.polycloud.sandbox.internal.http.Json;
import java.time.YearMonth;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.node.ObjectNode;

/** Views of enterprise accounts, their members, usage and audit trail. */
final class EnterpriseJsonViews {

  private EnterpriseJsonViews() {}

  static ObjectNode enterprise(EnterpriseAccount enterprise, Account account) {
    List<String> permissions =
        enterprise
            .members()
            .lookUp(account.id().toString())
            .map(EnterpriseMember::permissions)
            .orElse(List.of());
    return JsonView.of(enterprise)
        .putNull("identity_provider")
        .put("name", enterprise.name())
        .put("partner_benefits", false)
        .put("permissions", permissions)
        .put("trial", false)
        .node();
  }

  static ObjectNode member(EnterpriseMember member, EnterpriseAccount enterprise) {
    return JsonView.empty()
        .putNull("identity_provider")
        .put("enterprise_account", named(enterprise))
        .put("id", member.id())
        .put("permissions", Json.array(member.permissions(), EnterpriseJsonViews::permission))
        .put("two_factor_authentication", false)
        .put("user", JsonView.user(member.user().id(), member.user().email()))
        .node();
  }

  static ObjectNode event(AuditEvent event, EnterpriseAccount enterprise) {
    ObjectNode actor = JsonView.user(event.actor().id(), event.actor().email());
    return JsonView.empty()
        .put("action", event.action())
        .put("actor", actor)
        .put("app", namedOrNull(event.app()))
        .put("created_at", event.createdAt())
        .put("data", JsonView.empty())
        .put("enterprise_account", named(enterprise))
        .put("id", event.id())
        .put("owner", actor)
        .put("request", JsonView.empty().put("ip_address", "127.0.0.1"))
        .put("team", namedOrNull(event.team()))
        .put("type", event.type())
        .node();
  }

  /** An archive holds the events of one month. */
  static ObjectNode archive(YearMonth month, EnterpriseAccount enterprise) {
    String name = "%s/%s.jsonl.gz".formatted(enterprise.name(), month);
    return JsonView.empty()
        .put("checksum", StableIds.of("archive", name).toString().replace("-", ""))
        .put("created_at", month.plusMonths(1).atDay(1) + "T00:00:00Z")
        .put("month", "%02d".formatted(month.getMonthValue()))
        .put("size", 1_024)
        .put("url", "https://audit-trail.example.com/" + name)
        .put("year", month.getYear())
        .node();
  }

  static ObjectNode usage(EnterpriseAccount enterprise, List<TeamUsage> usages) {
    return JsonView.view(enterprise)
        .put("addons", sum(usages, AppUsage::addOns))
        .put("data", sum(usages, AppUsage::data))
        .put("dynos", sum(usages, AppUsage::dynos))
        .put("partner", sum(usages, AppUsage::partner))
        .put("space", 0.0)
        .put("teams", Json.array(usages, TeamJsonViews::usage))
        .node();
  }

  private static ObjectNode permission(String name) {
    return JsonView.empty()
        .put("description", EnterpriseMember.PERMISSIONS.get(name))
        .put("name", name)
        .node();
  }

  private static double sum(List<TeamUsage> usages, ToDoubleFunction<AppUsage> value) {
    return usages.stream().mapToDouble(usage -> usage.sum(value)).sum();
  }
}
