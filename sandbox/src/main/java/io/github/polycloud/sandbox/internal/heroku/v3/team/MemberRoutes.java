package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamMember;
import io.github.polycloud.sandbox.internal.heroku.state.team.User;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** The people of a team, found by id or by email. */
final class MemberRoutes {

  private static final Sorting<TeamMember> SORTING =
      Sorting.by(
          Attribute.text("email", member -> member.user().email()),
          Attribute.text("id", member -> member.id().toString()));

  private final HerokuState state;
  private final TeamPath path;

  MemberRoutes(HerokuState state) {
    this.state = state;
    this.path = new TeamPath(state);
  }

  void addTo(Routes routes) {
    for (String base : List.of("/teams/{team}/members", "/organizations/{team}/members")) {
      routes.get(base, this::list);
      routes.put(base, this::put);
      routes.delete(base + "/{member}", this::delete);
    }
    routes.post("/teams/{team}/members", this::create);
    routes.patch("/teams/{team}/members", this::update);
    routes.get("/teams/{team}/members/{member}/apps", this::apps);
  }

  private void list(Context ctx) {
    Responses.list(ctx, SORTING, path.team(ctx).members().all(), TeamShapes::member);
  }

  private void create(Context ctx) {
    Responses.created(ctx, TeamShapes.member(add(path.team(ctx), Body.of(ctx))));
  }

  private void update(Context ctx) {
    Body body = Body.of(ctx);
    Team team = path.team(ctx);
    TeamMember member = team.members().find(body.requiredText("email"));
    Responses.ok(ctx, TeamShapes.member(change(team, member, body)));
  }

  private void put(Context ctx) {
    Body body = Body.of(ctx);
    Team team = path.team(ctx);
    Optional<TeamMember> known = team.members().look(body.requiredText("email"));
    if (known.isPresent()) {
      Responses.ok(ctx, TeamShapes.member(change(team, known.get(), body)));
    } else {
      Responses.created(ctx, TeamShapes.member(add(team, body)));
    }
  }

  private void delete(Context ctx) {
    Team team = path.team(ctx);
    TeamMember member = team.members().find(ctx.pathParam("member"));
    team.members().remove(member);
    state.teams().record(team, "member", "remove", null);
    Responses.ok(ctx, TeamShapes.member(member));
  }

  /** The team's apps that a member works on. */
  private void apps(Context ctx) {
    Team team = path.team(ctx);
    String email = team.members().find(ctx.pathParam("member")).user().email();
    List<App> apps =
        state.teams().appsOf(team).stream()
            .filter(app -> app.collaborators().byEmail(email).isPresent())
            .toList();
    Responses.list(ctx, TeamAppRoutes.SORTING, apps, app -> TeamAppShapes.app(app, state));
  }

  private TeamMember add(Team team, Body body) {
    User user = User.by(body.requiredText("email"), state.account());
    TeamMember added =
        team.members().add(user, body.requiredText("role"), body.flag("federated", false));
    state.teams().record(team, "member", "add", null);
    return added;
  }

  private TeamMember change(Team team, TeamMember member, Body body) {
    TeamMember changed =
        team.members()
            .change(member, body.requiredText("role"), body.flag("federated", member.federated()));
    state.teams().record(team, "member", "update", null);
    return changed;
  }
}
