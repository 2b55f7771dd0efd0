package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnService;
import io.github.polycloud.sandbox.internal.heroku.state.team.AllowedAddOnService;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import io.github.polycloud.sandbox.internal.heroku.state.team.User;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.UUID;

/** Which add-on services a team's members may install. */
final class AllowedAddOnServiceRoutes {

  private static final Sorting<AllowedAddOnService> SORTING =
      Sorting.by(
          Attribute.text("id", allowed -> allowed.id().toString()),
          Attribute.time("added_at", AllowedAddOnService::addedAt));

  private final HerokuState state;
  private final TeamPath path;

  AllowedAddOnServiceRoutes(HerokuState state) {
    this.state = state;
    this.path = new TeamPath(state);
  }

  void addTo(Routes routes) {
    routes.get("/teams/{team}/allowed-addon-services", this::list);
    routes.post("/teams/{team}/allowed-addon-services", this::allow);
    routes.delete("/teams/{team}/allowed-addon-services/{service}", this::forbid);
  }

  private void list(Context ctx) {
    Responses.list(ctx, SORTING, path.team(ctx).allowedAddOnServices().all(), TeamShapes::allowed);
  }

  /** Responses with all that are allowed then. */
  private void allow(Context ctx) {
    Team team = path.team(ctx);
    AddOnService service = AddOnService.find(Body.of(ctx).requiredText("addon_service"));
    if (team.allowedAddOnServices().look(service.name()).isPresent()) {
      throw HerokuError.invalid("Add-on service " + service.name() + " is allowed already.");
    }
    team.allowedAddOnServices()
        .add(
            new AllowedAddOnService(
                UUID.randomUUID(), service, User.of(state.account()), state.now()));
    Responses.array(
        ctx, team.allowedAddOnServices().all().stream().map(TeamShapes::allowed).toList());
  }

  private void forbid(Context ctx) {
    Team team = path.team(ctx);
    AllowedAddOnService allowed = team.allowedAddOnServices().find(ctx.pathParam("service"));
    team.allowedAddOnServices().remove(allowed);
    Responses.ok(ctx, TeamShapes.allowed(allowed));
  }
}
