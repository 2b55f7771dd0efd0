// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamInvitation;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamMember;
import io.github.polycloud.sandbox.internal.heroku.state.team.User;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import tools.jackson.databind.node.ObjectNode;

/** Teams, found by id or name, also under their older name, organizations. */
public final class TeamRoutes {

  private static final Sorting<Team> SORTING = Sorting.byIdAndName();
  private static final Sorting<TeamInvitation> INVITATIONS =
      Sorting.byId(TeamInvitation::id).text("email", invitation -> invitation.user().email());

  private TeamRoutes() {}

  /** Registers literal paths before those with a team in the same place. */
  public static void addTo(V3Router router) {
    TeamAppRoutes.addTo(router);
    addInvitations(router);
    router
        .collection("/teams", SORTING, TeamRoutes::view)
        .list(in -> in.state().teams().all())
        .listAt("/organizations", in -> in.state().teams().all())
        .listAt(
            "/enterprise-accounts/{enterprise}/teams", in -> in.state().teams().of(in.enterprise()))
        .create(in -> in.state().teams().create(in.body().requiredText("name"), null))
        .createAt("/enterprise-accounts/{enterprise}/teams", TeamRoutes::createInEnterprise)
        .item("team", V3Request::team)
        .get()
        .update(TeamRoutes::update)
        .delete((team, in) -> in.state().teams().remove(team));
    router
        .resource("/organizations/{team}", V3Request::team, TeamRoutes::view)
        .update(TeamRoutes::update);
    TeamMemberRoutes.addTo(router);
    TeamSettingRoutes.addTo(router);
    EnterpriseRoutes.addTo(router);
  }

  private static void addInvitations(V3Router router) {
    String ofTeam = "/teams/{team}/invitations";
    router
        .collection("/teams/invitations", INVITATIONS, TeamJsonViews::invitation)
        .listAt(ofTeam, in -> in.state().teams().invitations().of(in.team()))
        .item("invitation", TeamRoutes::invitation)
        .get();
    router.create("/teams/invitations/{invitation}/accept", TeamRoutes::accept);
    router.put(ofTeam, in -> TeamJsonViews.invitation(invite(in)));
    router
        .resource(ofTeam + "/{invitation}", TeamRoutes::invitationOfTeam, TeamJsonViews::invitation)
        .delete((invitation, in) -> in.state().teams().invitations().revoke(invitation));
  }

  private static Team createInEnterprise(V3Request in) {
    return in.state().teams().create(in.body().requiredText("name"), in.enterprise());
  }

  private static void update(Team team, V3Request in) {
    RequestBody body = in.body();
    boolean byDefault = body.flag("default", team.byDefault());
    String name = body.text("name");
    if (name != null) {
      in.state().teams().rename(team, name);
    }
    if (byDefault != team.byDefault()) {
      in.state().teams().setByDefault(team, byDefault);
    }
  }

  private static ObjectNode accept(V3Request in) {
    TeamInvitation invitation = invitation(in);
    TeamMember member = in.state().teams().invitations().accept(invitation);
    in.state().teams().record(invitation.team(), "member", "add", null);
    return TeamJsonViews.member(member);
  }

  private static TeamInvitation invite(V3Request in) {
    RequestBody body = in.body();
    User guest = User.by(body.requiredText("email"), in.account());
    return in.state()
        .teams()
        .invitations()
        .invite(in.team(), guest, body.requiredText("role"), User.of(in.account()));
  }

  private static TeamInvitation invitation(V3Request in) {
    return in.state().teams().invitations().find(in.path("invitation"));
  }

  private static TeamInvitation invitationOfTeam(V3Request in) {
    TeamInvitation invitation = invitation(in);
    if (!invitation.team().equals(in.team())) {
      throw HerokuError.notFound("invitation");
    }
    return invitation;
  }

  private static ObjectNode view(Team team, V3Request in) {
    return TeamJsonViews.team(team, in.account());
  }
}
