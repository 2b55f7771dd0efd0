package io.github.polycloud.sandbox.internal.heroku.v3.space;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamMember;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the members of a space's team may do in it. */
final class SpaceMemberRoutes {

  private static final Sorting<TeamMember> SORTING =
      Sorting.by(
          Attribute.text("id", member -> member.id().toString()),
          Attribute.text("email", member -> member.user().email()));

  private final HerokuState state;
  private final SpacePath path;

  SpaceMemberRoutes(HerokuState state) {
    this.state = state;
    this.path = new SpacePath(state);
  }

  void addTo(Routes routes) {
    routes.get("/spaces/{space}/members", this::list);
    routes.get("/spaces/{space}/members/{member}", this::info);
    routes.patch("/spaces/{space}/members/{member}", this::update);
  }

  private void list(Context ctx) {
    Space space = path.space(ctx);
    Responses.list(
        ctx, SORTING, space.team().members().all(), member -> SpaceShapes.access(member, space));
  }

  private void info(Context ctx) {
    Space space = path.space(ctx);
    Responses.ok(ctx, SpaceShapes.access(member(ctx, space), space));
  }

  private void update(Context ctx) {
    Space space = path.space(ctx);
    TeamMember member = member(ctx, space);
    JsonNode permissions = Body.of(ctx).get("permissions");
    if (permissions == null || !permissions.isArray()) {
      throw HerokuError.invalid("permissions is required and must be an array.");
    }
    List<String> names =
        permissions.valueStream().map(permission -> permission.path("name").asString("")).toList();
    if (names.contains("")) {
      throw HerokuError.invalid("permissions must each have a name.");
    }
    space.permit(member.user().id(), names);
    Responses.ok(ctx, SpaceShapes.access(member, space));
  }

  private TeamMember member(Context ctx, Space space) {
    String wanted = ctx.pathParam("member");
    return space.team().members().find(wanted.equals("~") ? state.account().email() : wanted);
  }
}
