package io.github.polycloud.sandbox.internal.heroku.v3.space;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Region;
import io.github.polycloud.sandbox.internal.heroku.state.space.Cidr;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.state.space.SpaceOrder;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.List;

/** Private spaces, found by id or by name. A new one takes a while. */
final class SpaceRoutes {

  private static final Sorting<Space> SORTING =
      Sorting.by(
          Attribute.text("id", space -> space.id().toString()),
          Attribute.text("name", Space::name));

  private final HerokuState state;
  private final SpacePath path;

  SpaceRoutes(HerokuState state) {
    this.state = state;
    this.path = new SpacePath(state);
  }

  void addTo(Routes routes) {
    routes.get("/spaces", ctx -> list(ctx, state.spaces().all()));
    routes.post("/spaces", this::create);
    routes.get("/spaces/{space}", this::info);
    routes.patch("/spaces/{space}", this::update);
    routes.delete("/spaces/{space}", this::delete);
    routes.post("/spaces/{space}/transfer", this::transfer);
    routes.get("/spaces/{space}/nat", ctx -> Responses.ok(ctx, SpaceShapes.nat(path.space(ctx))));
    routes.get("/spaces/{space}/topology", this::topology);
    routes.get("/teams/{team}/spaces", this::listOfTeam);
  }

  private void listOfTeam(Context ctx) {
    list(ctx, state.spaces().of(state.teams().find(ctx.pathParam("team"))));
  }

  private void create(Context ctx) {
    Body body = Body.of(ctx);
    String name = body.requiredText("name");
    String team = body.requiredText("team");
    SpaceOrder order =
        new SpaceOrder(
            state.teams().find(team),
            Region.find(or(body, "region", "virginia")),
            body.flag("shield", false),
            new Cidr(or(body, "cidr", "10.0.0.0/16")),
            new Cidr(or(body, "data_cidr", "10.1.0.0/16")),
            Generation.find(or(body, "generation", "cedar")));
    Responses.created(ctx, SpaceShapes.space(state.spaces().create(name, order)));
  }

  private void info(Context ctx) {
    Space space = path.space(ctx);
    Responses.ok(ctx, SpaceShapes.space(space));
    space.advance();
  }

  private void update(Context ctx) {
    Space space = path.space(ctx);
    Responses.requireMatch(ctx, SpaceShapes.space(space));
    String name = Body.of(ctx).text("name");
    if (name != null) {
      state.spaces().rename(space, name);
    }
    Responses.ok(ctx, SpaceShapes.space(space));
  }

  private void delete(Context ctx) {
    Space space = path.space(ctx);
    state.spaces().remove(space);
    Responses.ok(ctx, SpaceShapes.space(space));
  }

  private void transfer(Context ctx) {
    Space space = path.space(ctx);
    state.spaces().transfer(space, state.teams().find(Body.of(ctx).requiredText("new_owner")));
    Responses.ok(ctx, SpaceShapes.space(space));
  }

  private void topology(Context ctx) {
    Responses.ok(ctx, SpaceShapes.topology(state.spaces().appsIn(path.space(ctx))));
  }

  private static void list(Context ctx, List<Space> spaces) {
    Responses.list(ctx, SORTING, spaces, SpaceShapes::space);
    spaces.forEach(Space::advance);
  }

  private static String or(Body body, String name, String otherwise) {
    String text = body.text(name);
    return text == null ? otherwise : text;
  }
}
