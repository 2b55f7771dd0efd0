// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.team.EnterpriseAccount;
import io.github.polycloud.sandbox.internal.heroku.state.team.EnterpriseMember;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamUsage;
import io.github.polycloud.sandbox.internal.heroku.state.team.User;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Enterprise accounts, found by id or name, with their members and usage. */
final class EnterpriseRoutes {

  private static final Sorting<EnterpriseAccount> SORTING = Sorting.byIdAndName();
  private static final Sorting<EnterpriseMember> MEMBERS =
      Sorting.byId(EnterpriseMember::id).text("email", member -> member.user().email());

  private EnterpriseRoutes() {}

  static void addTo(V3Router router) {
    router
        .collection(
            "/enterprise-accounts",
            SORTING,
            (enterprise, in) -> EnterpriseJsonViews.enterprise(enterprise, in.account()))
        .list(in -> in.state().teams().enterprises())
        .item("enterprise", V3Request::enterprise)
        .get()
        .update(EnterpriseRoutes::update);
    router
        .collection(
            "/enterprise-accounts/{enterprise}/members",
            MEMBERS,
            (member, in) -> EnterpriseJsonViews.member(member, in.enterprise()))
        .list(in -> in.enterprise().members().all())
        .create(EnterpriseRoutes::addMember)
        .item("member", in -> in.enterprise().members().find(in.path("member")))
        .replace(EnterpriseRoutes::changeMember)
        .delete((member, in) -> in.enterprise().members().remove(member));
    router.get("/enterprise-accounts/{enterprise}/usage/daily", EnterpriseRoutes::daily);
    router.get("/enterprise-accounts/{enterprise}/usage/monthly", EnterpriseRoutes::monthly);
    AuditRoutes.addTo(router);
  }

  private static void update(EnterpriseAccount enterprise, V3Request in) {
    String name = in.body().text("name");
    if (name != null) {
      enterprise.rename(name);
    }
  }

  private static EnterpriseMember addMember(V3Request in) {
    EnterpriseAccount enterprise = in.enterprise();
    RequestBody body = in.body();
    User user = User.by(body.requiredText("user"), in.account());
    if (enterprise.members().lookUp(user.email()).isPresent()) {
      throw HerokuError.invalid("User is already a member of the enterprise account.");
    }
    return enterprise
        .members()
        .add(new EnterpriseMember(UUID.randomUUID(), user, body.requiredTexts("permissions")));
  }

  private static EnterpriseMember changeMember(EnterpriseMember old, V3Request in) {
    EnterpriseMember changed = old.allowed(in.body().requiredTexts("permissions"));
    return in.enterprise().members().replace(old, changed);
  }

  private static JsonNode daily(V3Request in) {
    EnterpriseAccount enterprise = in.enterprise();
    return Json.array(
        Period.days(in.ctx(), in.state().now()),
        day ->
            EnterpriseJsonViews.usage(
                    enterprise,
                    usages(enterprise, in).map(one -> one.ofDay(day.lengthOfMonth())).toList())
                .put("date", day.toString()));
  }

  private static JsonNode monthly(V3Request in) {
    EnterpriseAccount enterprise = in.enterprise();
    return Json.array(
        Period.months(in.ctx(), in.state().now()),
        month -> ofMonth(enterprise, in).put("month", month.toString()));
  }

  private static ObjectNode ofMonth(EnterpriseAccount enterprise, V3Request in) {
    ObjectNode view = EnterpriseJsonViews.usage(enterprise, usages(enterprise, in).toList());
    view.get("teams").forEach(team -> ((ObjectNode) team).put("connect", 0.0));
    return view.put("connect", 0.0);
  }

  private static Stream<TeamUsage> usages(EnterpriseAccount enterprise, V3Request in) {
    return in.state().teams().of(enterprise).stream().map(in.state().teams()::usage);
  }
}
