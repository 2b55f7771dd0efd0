package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.team.AllowedAddOnService;
import io.github.polycloud.sandbox.internal.heroku.state.team.EnterpriseAccount;
import io.github.polycloud.sandbox.internal.heroku.state.team.IdentityProvider;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamFeature;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamInvitation;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamMember;
import io.github.polycloud.sandbox.internal.heroku.state.team.User;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.http.Json;
import tools.jackson.databind.node.ObjectNode;

/** How v3 shows teams and what belongs to one. */
final class TeamShapes {

  private static final String LONG_AGO = "2012-01-01T12:00:00Z";

  private TeamShapes() {}

  static ObjectNode team(Team team, Account account) {
    EnterpriseAccount enterprise = team.enterprise();
    ObjectNode node =
        Json.object()
            .put("created_at", team.createdAt().toString())
            .put("credit_card_collections", enterprise == null)
            .put("default", team.byDefault())
            .putNull("enterprise_account")
            .put("id", team.id().toString())
            .putNull("identity_provider")
            .put("membership_limit", 25)
            .put("name", team.name())
            .put("provisioned_licenses", enterprise != null)
            .put("role", team.members().look(account.email()).map(TeamMember::role).orElse(null))
            .put("type", enterprise == null ? "team" : "enterprise")
            .put("updated_at", team.updatedAt().toString());
    if (enterprise != null) {
      node.set("enterprise_account", Shapes.named(enterprise.id(), enterprise.name()));
    }
    return node;
  }

  static ObjectNode member(TeamMember member) {
    ObjectNode node =
        Json.object()
            .put("created_at", member.createdAt().toString())
            .put("email", member.user().email())
            .put("federated", member.federated())
            .put("id", member.id().toString())
            .putNull("identity_provider")
            .put("role", member.role())
            .put("two_factor_authentication", false)
            .put("updated_at", member.updatedAt().toString());
    node.set("user", user(member.user()));
    return node;
  }

  static ObjectNode invitation(TeamInvitation invitation) {
    ObjectNode node =
        Json.object()
            .put("created_at", invitation.createdAt().toString())
            .put("id", invitation.id().toString())
            .put("role", invitation.role())
            .put("updated_at", invitation.updatedAt().toString());
    node.set("invited_by", user(invitation.invitedBy()));
    node.set("team", Shapes.named(invitation.team().id(), invitation.team().name()));
    node.set("user", user(invitation.user()));
    return node;
  }

  static ObjectNode feature(TeamFeature feature) {
    return Json.object()
        .put("created_at", LONG_AGO)
        .put("description", feature.description())
        .put("display_name", feature.displayName())
        .put("doc_url", "https://devcenter.heroku.com/articles/" + feature.name())
        .put("enabled", feature.enabled())
        .put("feedback_email", "feedback@example.com")
        .put("id", feature.id().toString())
        .put("name", feature.name())
        .put("state", "public")
        .put("updated_at", LONG_AGO);
  }

  static ObjectNode identityProvider(IdentityProvider provider, Team team) {
    ObjectNode node =
        Json.object()
            .put("certificate", provider.certificate())
            .put("created_at", provider.createdAt().toString())
            .put("entity_id", provider.entityId())
            .put("id", provider.id().toString())
            .put("slo_target_url", provider.sloTargetUrl())
            .put("sso_target_url", provider.ssoTargetUrl())
            .put("updated_at", provider.updatedAt().toString());
    node.putObject("organization").put("name", team.name());
    node.set("owner", Shapes.named(team.id(), team.name()).put("type", "team"));
    return node;
  }

  static ObjectNode allowed(AllowedAddOnService allowed) {
    ObjectNode node =
        Json.object()
            .put("added_at", allowed.addedAt().toString())
            .put("id", allowed.id().toString());
    node.set("added_by", Shapes.user(allowed.addedBy().id(), allowed.addedBy().email()));
    node.set(
        "addon_service",
        Shapes.named(allowed.service().id(), allowed.service().name())
            .put("human_name", allowed.service().humanName()));
    return node;
  }

  private static ObjectNode user(User user) {
    return Shapes.user(user.id(), user.email()).put("name", user.name());
  }
}
