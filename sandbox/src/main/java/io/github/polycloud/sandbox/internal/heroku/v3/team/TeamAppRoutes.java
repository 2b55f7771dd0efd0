// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Collaborator;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.state.team.AppPermission;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import io.github.polycloud.sandbox.internal.heroku.v3.app.AppJsonViews;
import io.github.polycloud.sandbox.internal.heroku.v3.app.AppRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Apps of teams and their collaborators; the same apps that the app routes show. */
final class TeamAppRoutes {

  private TeamAppRoutes() {}

  static void addTo(V3Router router) {
    router.list(
        "/teams/permissions",
        Sorting.byText("name", AppPermission::name),
        in -> AppPermission.ALL,
        AppJsonViews::permission);
    for (String base : List.of("/teams", "/organizations")) {
      router
          .collection(base + "/apps", AppRoutes.SORTING, TeamAppRoutes::view)
          .create(TeamAppRoutes::create)
          .listAt(base + "/{team}/apps", in -> in.state().teams().appsOf(in.team()))
          .item("app", V3Request::app)
          .get()
          .update(TeamAppRoutes::update);
      router
          .collection(
              base + "/apps/{app}/collaborators",
              AppRoutes.COLLABORATORS,
              TeamAppRoutes::collaborator)
          .list(in -> in.app().collaborators().all())
          .create(TeamAppRoutes::addCollaborator)
          .item("collaborator", AppRoutes::collaborator)
          .get()
          .delete((person, in) -> in.app().collaborators().remove(person));
    }
    router
        .resource(
            "/teams/apps/{app}/collaborators/{collaborator}",
            AppRoutes::collaborator,
            TeamAppRoutes::collaborator)
        .update(
            (person, in) -> in.state().teams().permissions().grant(person, permissions(in.body())));
    router
        .collection("/organizations/apps", AppRoutes.SORTING, TeamAppRoutes::view)
        .list(
            in ->
                in.state().apps().all().stream()
                    .filter(app -> app.ownership().team() != null)
                    .toList());
  }

  private static App create(V3Request in) {
    HerokuState state = in.state();
    RequestBody body = in.body();
    boolean locked = body.flag("locked", false);
    TeamScope scope = TeamScope.of(body, state);
    Space space = scope.space();
    App app;
    if (space == null) {
      app = AppRoutes.create(body, state);
    } else {
      Stack stack = AppRoutes.stack(body);
      app = state.apps().createIn(space.region(), state.account(), body.text("name"), stack);
      app.ownership().setSpace(space);
    }
    app.ownership().lock(locked);
    if (scope.team() != null) {
      app.ownership().setTeam(scope.team());
      state.teams().record(scope.team(), "app", "create", app);
    }
    return app;
  }

  /** Changes either the lock, or the owner, which is a team or a user. */
  private static void update(App app, V3Request in) {
    RequestBody body = in.body();
    if (body.has("locked")) {
      app.ownership().lock(body.flag("locked", false));
    } else {
      transfer(app, body.requiredText("owner"), in.state());
    }
  }

  private static void transfer(App app, String owner, HerokuState state) {
    Optional<Team> team = state.teams().lookUp(owner);
    if (team.isEmpty()) {
      app.collaborators().transferTo(state.emailOf(owner));
    }
    state.teams().give(app, team.orElse(null));
  }

  private static Collaborator addCollaborator(V3Request in) {
    App app = in.app();
    RequestBody body = in.body();
    String email = in.state().emailOf(body.requiredText("user"));
    AppRoutes.requireNew(app, email);
    List<AppPermission> permissions =
        body.has("permissions") ? permissions(body) : AppPermission.ALL.subList(0, 1);
    Collaborator added = app.collaborators().put(email, "edit");
    in.state().teams().permissions().grant(added, permissions);
    return added;
  }

  private static List<AppPermission> permissions(RequestBody body) {
    return body.requiredTexts("permissions").stream().map(AppPermission::find).toList();
  }

  private static ObjectNode view(App app, V3Request in) {
    ObjectNode view = TeamJsonViews.app(app, in.state());
    if (in.ctx().path().startsWith("/organizations/")) {
      // The name of the field before organizations were called teams.
      view.set("organization", view.remove("team"));
    }
    return view;
  }

  private static ObjectNode collaborator(Collaborator person, V3Request in) {
    return TeamJsonViews.collaborator(person, in.app(), in.state());
  }
}
