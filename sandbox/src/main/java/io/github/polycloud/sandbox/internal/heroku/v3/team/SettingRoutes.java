package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamFeature;
import io.github.polycloud.sandbox.internal.heroku.v3.account.AccountShapes;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;

/** What a team has, what it wants, whether it owes, and who may do what in it. */
final class SettingRoutes {

  private static final Sorting<TeamFeature> FEATURES =
      Sorting.by(
          Attribute.text("id", feature -> feature.id().toString()),
          Attribute.text("name", TeamFeature::name));

  private final HerokuState state;
  private final TeamPath path;

  SettingRoutes(HerokuState state) {
    this.state = state;
    this.path = new TeamPath(state);
  }

  void addTo(Routes routes) {
    routes.get("/teams/{team}/features", this::features);
    routes.get("/teams/{team}/features/{feature}", this::feature);
    routes.get("/teams/{team}/preferences", this::preferences);
    routes.patch("/teams/{team}/preferences", this::prefer);
    routes.get("/teams/{team}/delinquency", this::delinquency);
    routes.get("/teams/{team}/permissions", this::permissions);
  }

  private void features(Context ctx) {
    path.team(ctx);
    Responses.list(ctx, FEATURES, TeamFeature.ALL, TeamShapes::feature);
  }

  private void feature(Context ctx) {
    path.team(ctx);
    Responses.ok(ctx, TeamShapes.feature(TeamFeature.find(ctx.pathParam("feature"))));
  }

  private void preferences(Context ctx) {
    Responses.ok(
        ctx,
        Json.object()
            .put("addons-controls", path.team(ctx).addOnsControls())
            .put("default-permission", "member"));
  }

  private void prefer(Context ctx) {
    Team team = path.team(ctx);
    team.setAddOnsControls(Body.of(ctx).flag("addons-controls", team.addOnsControls()));
    preferences(ctx);
  }

  private void delinquency(Context ctx) {
    path.team(ctx);
    Responses.ok(ctx, AccountShapes.inGoodStanding());
  }

  private void permissions(Context ctx) {
    Team team = path.team(ctx);
    List<PermissionEntity> entities =
        Stream.concat(
                state.teams().appsOf(team).stream()
                    .map(app -> PermissionEntity.of(app, state.teams().permissions())),
                state.spaces().of(team).stream().map(PermissionEntity::of))
            .toList();
    Responses.list(ctx, PermissionEntity.SORTING, entities, entity -> entity.shape(team));
  }
}
