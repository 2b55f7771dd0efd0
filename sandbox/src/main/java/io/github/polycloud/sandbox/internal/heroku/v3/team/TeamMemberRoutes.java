// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamMember;
import io.github.polycloud.sandbox.internal.heroku.state.team.User;
import io.github.polycloud.sandbox.internal.heroku.v3.app.AppRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;

/** The members of a team, found by id or email. */
final class TeamMemberRoutes {

  private static final Sorting<TeamMember> SORTING =
      Sorting.<TeamMember>byText("email", member -> member.user().email())
          .text("id", member -> member.id().toString());

  private TeamMemberRoutes() {}

  static void addTo(V3Router router) {
    for (String path : List.of("/teams/{team}/members", "/organizations/{team}/members")) {
      router
          .collection(path, SORTING, TeamJsonViews::member)
          .list(in -> in.team().members().all())
          .item("member", TeamMemberRoutes::member)
          .delete(TeamMemberRoutes::delete);
      router.handle(HandlerType.PUT, path, TeamMemberRoutes::put);
    }
    router.create(
        "/teams/{team}/members", in -> TeamJsonViews.member(add(in.team(), in.body(), in)));
    router.patch("/teams/{team}/members", in -> TeamJsonViews.member(update(in)));
    router
        .collection(
            "/teams/{team}/members/{member}/apps",
            AppRoutes.SORTING,
            (app, in) -> TeamJsonViews.app(app, in.state()))
        .list(TeamMemberRoutes::apps);
  }

  private static TeamMember member(V3Request in) {
    return in.team().members().find(in.path("member"));
  }

  private static TeamMember update(V3Request in) {
    RequestBody body = in.body();
    TeamMember member = in.team().members().find(body.requiredText("email"));
    return change(in.team(), member, body, in);
  }

  /** Adds a member with 201, or changes the existing one with 200. */
  private static void put(V3Request in) {
    RequestBody body = in.body();
    Team team = in.team();
    Optional<TeamMember> known = team.members().lookUp(body.requiredText("email"));
    TeamMember member =
        known.isPresent() ? change(team, known.get(), body, in) : add(team, body, in);
    Responses.send(in.ctx(), known.isPresent() ? 200 : 201, TeamJsonViews.member(member));
  }

  private static void delete(TeamMember member, V3Request in) {
    in.team().members().remove(member);
    in.state().teams().record(in.team(), "member", "remove", null);
  }

  /** The team's apps that the member is a collaborator on. */
  private static List<App> apps(V3Request in) {
    String email = member(in).user().email();
    return in.state().teams().appsOf(in.team()).stream()
        .filter(app -> app.collaborators().byEmail(email).isPresent())
        .toList();
  }

  private static TeamMember add(Team team, RequestBody body, V3Request in) {
    User user = User.by(body.requiredText("email"), in.account());
    TeamMember added =
        team.members().add(user, body.requiredText("role"), body.flag("federated", false));
    in.state().teams().record(team, "member", "add", null);
    return added;
  }

  private static TeamMember change(Team team, TeamMember member, RequestBody body, V3Request in) {
    TeamMember changed =
        team.members()
            .change(member, body.requiredText("role"), body.flag("federated", member.federated()));
    in.state().teams().record(team, "member", "update", null);
    return changed;
  }
}
