package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;

/** All that v3 says about teams. Fixed words in a path come before names of teams. */
public final class TeamApi {

  private final HerokuState state;

  public TeamApi(HerokuState state) {
    this.state = state;
  }

  public void addTo(Routes routes) {
    new TeamAppRoutes(state).addTo(routes);
    new TeamAppCollaboratorRoutes(state).addTo(routes);
    new InvitationRoutes(state).addTo(routes);
    new TeamRoutes(state).addTo(routes);
    new MemberRoutes(state).addTo(routes);
    new SettingRoutes(state).addTo(routes);
    new IdentityProviderRoutes(state).addTo(routes);
    new AllowedAddOnServiceRoutes(state).addTo(routes);
    new TeamBillingRoutes(state).addTo(routes);
    new EnterpriseRoutes(state).addTo(routes);
    new EnterpriseMemberRoutes(state).addTo(routes);
    new EnterpriseUsageRoutes(state).addTo(routes);
    new AuditRoutes(state).addTo(routes);
  }
}
