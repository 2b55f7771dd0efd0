package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.team.EnterpriseAccount;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import tools.jackson.databind.JsonNode;

/** Teams, found by id or by name; organizations are what they were called before. */
final class TeamRoutes {

  private static final Sorting<Team> SORTING =
      Sorting.by(
          Attribute.text("id", team -> team.id().toString()), Attribute.text("name", Team::name));

  private final HerokuState state;
  private final TeamPath path;

  TeamRoutes(HerokuState state) {
    this.state = state;
    this.path = new TeamPath(state);
  }

  void addTo(Routes routes) {
    routes.get("/teams", this::list);
    routes.post("/teams", this::create);
    routes.get("/teams/{team}", this::info);
    routes.patch("/teams/{team}", this::update);
    routes.delete("/teams/{team}", this::delete);
    routes.get("/organizations", this::list);
    routes.patch("/organizations/{team}", this::update);
    routes.get("/enterprise-accounts/{enterprise}/teams", this::listOfEnterprise);
    routes.post("/enterprise-accounts/{enterprise}/teams", this::createInEnterprise);
  }

  private void list(Context ctx) {
    Responses.list(ctx, SORTING, state.teams().all(), this::shape);
  }

  private void create(Context ctx) {
    String name = Body.of(ctx).requiredText("name");
    Responses.created(ctx, shape(state.teams().create(name, null)));
  }

  private void info(Context ctx) {
    Responses.ok(ctx, shape(path.team(ctx)));
  }

  private void update(Context ctx) {
    Team team = path.team(ctx);
    Responses.requireMatch(ctx, shape(team));
    Body body = Body.of(ctx);
    boolean byDefault = body.flag("default", team.byDefault());
    String name = body.text("name");
    if (name != null) {
      state.teams().rename(team, name);
    }
    if (byDefault != team.byDefault()) {
      state.teams().setByDefault(team, byDefault);
    }
    Responses.ok(ctx, shape(team));
  }

  private void delete(Context ctx) {
    Team team = path.team(ctx);
    state.teams().remove(team);
    Responses.ok(ctx, shape(team));
  }

  private void listOfEnterprise(Context ctx) {
    Responses.list(ctx, SORTING, state.teams().of(path.enterprise(ctx)), this::shape);
  }

  private void createInEnterprise(Context ctx) {
    EnterpriseAccount enterprise = path.enterprise(ctx);
    String name = Body.of(ctx).requiredText("name");
    Responses.created(ctx, shape(state.teams().create(name, enterprise)));
  }

  private JsonNode shape(Team team) {
    return TeamShapes.team(team, state.account());
  }
}
