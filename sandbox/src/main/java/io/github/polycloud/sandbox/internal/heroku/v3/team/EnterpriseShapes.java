package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.team.AuditEvent;
import io.github.polycloud.sandbox.internal.heroku.state.team.EnterpriseAccount;
import io.github.polycloud.sandbox.internal.heroku.state.team.EnterpriseMember;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.http.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How v3 shows enterprise accounts, their members and what was done in them. */
final class EnterpriseShapes {

  private EnterpriseShapes() {}

  static ObjectNode enterprise(EnterpriseAccount enterprise, Account account) {
    ObjectNode node =
        Shapes.named(enterprise.id(), enterprise.name())
            .put("created_at", enterprise.createdAt().toString())
            .putNull("identity_provider")
            .put("partner_benefits", false)
            .put("trial", false)
            .put("updated_at", enterprise.updatedAt().toString());
    ArrayNode permissions = node.putArray("permissions");
    enterprise
        .members()
        .look(account.email())
        .ifPresent(me -> me.permissions().forEach(permissions::add));
    return node;
  }

  static ObjectNode member(EnterpriseMember member, EnterpriseAccount enterprise) {
    ObjectNode node =
        Json.object()
            .put("id", member.id().toString())
            .putNull("identity_provider")
            .put("two_factor_authentication", false);
    node.set("enterprise_account", Shapes.named(enterprise.id(), enterprise.name()));
    ArrayNode permissions = node.putArray("permissions");
    for (String name : member.permissions()) {
      permissions
          .addObject()
          .put("description", EnterpriseMember.PERMISSIONS.get(name))
          .put("name", name);
    }
    node.set("user", Shapes.user(member.user().id(), member.user().email()));
    return node;
  }

  static ObjectNode event(AuditEvent event, EnterpriseAccount enterprise) {
    Team team = event.team();
    App app = event.app();
    ObjectNode node =
        Json.object()
            .put("action", event.action())
            .put("created_at", event.createdAt().toString())
            .put("id", event.id().toString())
            .put("type", event.type());
    ObjectNode actor = Shapes.user(event.actor().id(), event.actor().email());
    node.set("actor", actor);
    node.set("app", app == null ? null : Shapes.named(app.id(), app.name()));
    node.putObject("data");
    node.set("enterprise_account", Shapes.named(enterprise.id(), enterprise.name()));
    node.set("owner", actor.deepCopy());
    node.putObject("request").put("ip_address", "127.0.0.1");
    node.set("team", team == null ? null : Shapes.named(team.id(), team.name()));
    return node;
  }
}
