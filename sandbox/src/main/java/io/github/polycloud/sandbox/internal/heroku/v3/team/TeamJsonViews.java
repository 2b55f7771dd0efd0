// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.team;

import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.named;
import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.namedOrNull;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.account.Invoice;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Collaborator;
import io.github.polycloud.sandbox.internal.heroku.state.team.AllowedAddOnService;
import io.github.polycloud.sandbox.internal.heroku.state.team.AppUsage;
import io.github.polycloud.sandbox.internal.heroku.state.team.EnterpriseAccount;
import io.github.polycloud.sandbox.internal.heroku.state.team.IdentityProvider;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamFeature;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamInvitation;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamMember;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamUsage;
import io.github.polycloud.sandbox.internal.heroku.state.team.User;
import io.github.polycloud.sandbox.internal.heroku.v3.account.AccountJsonViews;
import io.github.polycloud.sandbox.internal.heroku.v3.app.AppJsonViews;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import io.github.polycloud.sandbox.internal.http.Json;
import tools.jackson.databind.node.ObjectNode;

/** Views of teams, their members, apps, settings and usage. */
final class TeamJsonViews {

  private static final String CREATED = "2012-01-01T12:00:00Z";
  private static final int HOURS_PER_MONTH = 744;

  private TeamJsonViews() {}

  static ObjectNode team(Team team, Account account) {
    EnterpriseAccount enterprise = team.enterprise();
    return JsonView.of(team)
        .putNull("identity_provider")
        .put("credit_card_collections", enterprise == null)
        .put("default", team.byDefault())
        .put("enterprise_account", namedOrNull(enterprise))
        .put("membership_limit", 25)
        .put("name", team.name())
        .put("provisioned_licenses", enterprise != null)
        .put(
            "role",
            team.members().lookUp(account.id().toString()).map(TeamMember::role).orElse(null))
        .put("type", enterprise == null ? "team" : "enterprise")
        .node();
  }

  static ObjectNode member(TeamMember member) {
    return JsonView.of(member.id(), member.createdAt(), member.updatedAt())
        .putNull("identity_provider")
        .put("email", member.user().email())
        .put("federated", member.federated())
        .put("role", member.role())
        .put("two_factor_authentication", false)
        .put("user", user(member.user()))
        .node();
  }

  static ObjectNode invitation(TeamInvitation invitation) {
    return JsonView.of(invitation.id(), invitation.createdAt(), invitation.updatedAt())
        .put("invited_by", user(invitation.invitedBy()))
        .put("role", invitation.role())
        .put("team", named(invitation.team()))
        .put("user", user(invitation.user()))
        .node();
  }

  static ObjectNode feature(TeamFeature feature) {
    return JsonView.of(feature.id(), CREATED, CREATED)
        .put("description", feature.description())
        .put("display_name", feature.displayName())
        .put("doc_url", "https://devcenter.heroku.com/articles/" + feature.name())
        .put("enabled", feature.enabled())
        .put("feedback_email", "feedback@example.com")
        .put("name", feature.name())
        .put("state", "public")
        .node();
  }

  static ObjectNode identityProvider(IdentityProvider provider, Team team) {
    return JsonView.of(provider.id(), provider.createdAt(), provider.updatedAt())
        .put("certificate", provider.certificate())
        .put("entity_id", provider.entityId())
        .put("organization", JsonView.empty().put("name", team.name()))
        .put("owner", named(team).put("type", "team"))
        .put("slo_target_url", provider.sloTargetUrl())
        .put("sso_target_url", provider.ssoTargetUrl())
        .node();
  }

  static ObjectNode allowed(AllowedAddOnService allowed) {
    User user = allowed.addedBy();
    return JsonView.empty()
        .put("added_at", allowed.addedAt())
        .put("added_by", JsonView.user(user.id(), user.email()))
        .put(
            "addon_service",
            named(allowed.service()).put("human_name", allowed.service().humanName()))
        .put("id", allowed.id())
        .node();
  }

  static ObjectNode app(App app, HerokuState state) {
    return AppJsonViews.teamApp(app)
        .put("joined", app.collaborators().byEmail(state.account().email()).isPresent());
  }

  static ObjectNode collaborator(Collaborator person, App app, HerokuState state) {
    return AppJsonViews.collaborator(person, app, state.teams().permissions().of(person));
  }

  /** A team's invoice lists its parts: half for the platform, a quarter each for the rest. */
  static ObjectNode invoice(Invoice invoice) {
    long quarter = invoice.charges() / 4;
    double units = invoice.charges() / 2_500.0;
    return JsonView.of(invoice.id(), invoice.createdAt(), invoice.createdAt())
        .put("addons_total", quarter)
        .put("charges_total", invoice.charges())
        .put("credits_total", invoice.credits())
        .put("database_total", quarter)
        .put("dyno_units", units)
        .put("number", invoice.number())
        .put("payment_status", invoice.paid() ? "Paid" : "Pending")
        .put("period_end", AccountJsonViews.day(invoice.month().atEndOfMonth()))
        .put("period_start", AccountJsonViews.day(invoice.month().atDay(1)))
        .put("platform_total", invoice.charges() - 2 * quarter)
        .put("state", invoice.state())
        .put("total", invoice.total())
        .put("weighted_dyno_hours", units * HOURS_PER_MONTH)
        .node();
  }

  static ObjectNode usage(TeamUsage usage) {
    return JsonView.view(usage.team())
        .put("addons", usage.sum(AppUsage::addOns))
        .put("apps", Json.array(usage.apps(), TeamJsonViews::appUsage))
        .put("data", usage.sum(AppUsage::data))
        .put("dynos", usage.sum(AppUsage::dynos))
        .put("partner", usage.sum(AppUsage::partner))
        .put("space", 0.0)
        .node();
  }

  private static ObjectNode appUsage(AppUsage usage) {
    return JsonView.empty()
        .put("addons", usage.addOns())
        .put("app_name", usage.app())
        .put("data", usage.data())
        .put("dynos", usage.dynos())
        .put("partner", usage.partner())
        .node();
  }

  private static ObjectNode user(User user) {
    return JsonView.user(user.id(), user.email()).put("name", user.name());
  }
}
