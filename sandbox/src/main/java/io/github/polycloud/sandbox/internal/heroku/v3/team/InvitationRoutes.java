package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamInvitation;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamMember;
import io.github.polycloud.sandbox.internal.heroku.state.team.User;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.List;

/** Letters that ask somebody into a team. */
final class InvitationRoutes {

  private static final Sorting<TeamInvitation> SORTING =
      Sorting.by(
          Attribute.text("id", invitation -> invitation.id().toString()),
          Attribute.text("email", invitation -> invitation.user().email()));

  private final HerokuState state;
  private final TeamPath path;

  InvitationRoutes(HerokuState state) {
    this.state = state;
    this.path = new TeamPath(state);
  }

  void addTo(Routes routes) {
    routes.get("/teams/invitations/{invitation}", this::info);
    routes.post("/teams/invitations/{invitation}/accept", this::accept);
    routes.get("/teams/{team}/invitations", this::list);
    routes.put("/teams/{team}/invitations", this::invite);
    routes.delete("/teams/{team}/invitations/{invitation}", this::revoke);
  }

  private void info(Context ctx) {
    Responses.ok(ctx, TeamShapes.invitation(invitation(ctx)));
  }

  private void accept(Context ctx) {
    TeamInvitation invitation = invitation(ctx);
    TeamMember member = state.teams().invitations().accept(invitation);
    state.teams().record(invitation.team(), "member", "add", null);
    Responses.created(ctx, TeamShapes.member(member));
  }

  private void list(Context ctx) {
    List<TeamInvitation> invitations = state.teams().invitations().of(path.team(ctx));
    Responses.list(ctx, SORTING, invitations, TeamShapes::invitation);
  }

  private void invite(Context ctx) {
    Body body = Body.of(ctx);
    User guest = User.by(body.requiredText("email"), state.account());
    TeamInvitation made =
        state
            .teams()
            .invitations()
            .invite(path.team(ctx), guest, body.requiredText("role"), User.of(state.account()));
    Responses.ok(ctx, TeamShapes.invitation(made));
  }

  private void revoke(Context ctx) {
    TeamInvitation invitation = invitation(ctx);
    if (!invitation.team().equals(path.team(ctx))) {
      throw HerokuError.notFound("invitation");
    }
    state.teams().invitations().revoke(invitation);
    Responses.ok(ctx, TeamShapes.invitation(invitation));
  }

  private TeamInvitation invitation(Context ctx) {
    return state.teams().invitations().find(ctx.pathParam("invitation"));
  }
}
