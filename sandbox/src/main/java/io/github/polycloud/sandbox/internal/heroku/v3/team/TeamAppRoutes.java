package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Apps as a team sees them: the very apps everybody else sees too. */
final class TeamAppRoutes {

  static final Sorting<App> SORTING =
      Sorting.by(
          Attribute.text("id", app -> app.id().toString()),
          Attribute.text("name", App::name),
          Attribute.time("updated_at", App::updatedAt));

  private final HerokuState state;

  TeamAppRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    for (String base : List.of("/teams", "/organizations")) {
      routes.post(base + "/apps", this::create);
      routes.get(base + "/apps/{app}", this::info);
      routes.patch(base + "/apps/{app}", this::update);
      routes.get(base + "/{team}/apps", this::listOfTeam);
    }
    routes.get("/organizations/apps", this::list);
  }

  private void list(Context ctx) {
    list(ctx, state.apps().all().stream().filter(app -> app.tenancy().team() != null).toList());
  }

  private void listOfTeam(Context ctx) {
    list(ctx, state.teams().appsOf(new TeamPath(state).team(ctx)));
  }

  private void create(Context ctx) {
    Body body = Body.of(ctx);
    boolean locked = body.flag("locked", false);
    TeamScope home = TeamScope.of(body, state);
    String stack = body.text("stack");
    Stack chosen = stack == null ? null : Stack.find(stack);
    Space space = home.space();
    App app =
        space == null
            ? state.apps().create(state.account(), body.text("name"), body.text("region"), chosen)
            : state.apps().createIn(space.region(), state.account(), body.text("name"), chosen);
    if (space != null) {
      app.tenancy().settleIn(space);
    }
    app.tenancy().lock(locked);
    if (home.team() != null) {
      app.tenancy().giveTo(home.team());
      state.teams().record(home.team(), "app", "create", app);
    }
    Responses.created(ctx, shape(app));
  }

  private void info(Context ctx) {
    Responses.ok(ctx, shape(app(ctx)));
  }

  /** Three changes share the path: the lock, and an owner that is a team or a person. */
  private void update(Context ctx) {
    App app = app(ctx);
    Responses.requireMatch(ctx, shape(app));
    Body body = Body.of(ctx);
    if (body.has("locked")) {
      app.tenancy().lock(body.flag("locked", false));
    } else {
      hand(app, body.requiredText("owner"));
    }
    Responses.ok(ctx, shape(app));
  }

  private void hand(App app, String owner) {
    Optional<Team> team = state.teams().look(owner);
    if (team.isEmpty()) {
      String email = state.account().is(owner) ? state.account().email() : owner;
      app.collaborators().transferTo(email);
    }
    state.teams().give(app, team.orElse(null));
  }

  private void list(Context ctx, List<App> apps) {
    Responses.list(ctx, SORTING, apps, this::shape);
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private JsonNode shape(App app) {
    return TeamAppShapes.app(app, state);
  }
}
