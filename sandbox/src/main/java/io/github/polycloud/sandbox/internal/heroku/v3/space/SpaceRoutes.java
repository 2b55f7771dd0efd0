// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.space;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Region;
import io.github.polycloud.sandbox.internal.heroku.state.space.Cidr;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.state.space.SpaceOrder;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamMember;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Private spaces, found by id or name, and their members. A new space takes time to allocate. */
public final class SpaceRoutes {

  private static final Sorting<Space> SORTING = Sorting.byIdAndName();
  private static final Sorting<TeamMember> MEMBERS =
      Sorting.byId(TeamMember::id).text("email", member -> member.user().email());

  private SpaceRoutes() {}

  public static void addTo(V3Router router) {
    router
        .collection("/spaces", SORTING, SpaceJsonViews::space)
        .afterRead(Space::advance)
        .list(in -> in.state().spaces().all())
        .listAt("/teams/{team}/spaces", in -> in.state().spaces().of(in.team()))
        .create(SpaceRoutes::create)
        .item("space", V3Request::space)
        .get()
        .update(SpaceRoutes::update)
        .delete((space, in) -> in.state().spaces().remove(space))
        .action("transfer", SpaceRoutes::transfer);
    router.get("/spaces/{space}/nat", in -> SpaceJsonViews.nat(in.space()));
    router.get(
        "/spaces/{space}/topology",
        in -> SpaceJsonViews.topology(in.state().spaces().appsIn(in.space())));
    router
        .collection(
            "/spaces/{space}/members",
            MEMBERS,
            (member, in) -> SpaceJsonViews.access(member, in.space()))
        .list(in -> in.space().team().members().all())
        .item("member", SpaceRoutes::member)
        .get()
        .update(SpaceRoutes::permit);
    NetworkRoutes.addTo(router);
  }

  private static Space create(V3Request in) {
    RequestBody body = in.body();
    String name = body.requiredText("name");
    String team = body.requiredText("team");
    SpaceOrder order =
        new SpaceOrder(
            in.state().teams().find(team),
            Region.find(body.text("region", "virginia")),
            body.flag("shield", false),
            new Cidr(body.text("cidr", "10.0.0.0/16")),
            new Cidr(body.text("data_cidr", "10.1.0.0/16")),
            Generation.find(body.text("generation", "cedar")));
    Space space = in.state().spaces().create(name, order);
    String drain = body.text("log_drain_url");
    if (drain != null) {
      space.setLogDrain(drain);
    }
    return space;
  }

  private static void update(Space space, V3Request in) {
    String name = in.body().text("name");
    if (name != null) {
      in.state().spaces().rename(space, name);
    }
  }

  private static void transfer(Space space, V3Request in) {
    String team = in.body().requiredText("new_owner");
    in.state().spaces().transfer(space, in.state().teams().find(team));
  }

  private static void permit(TeamMember member, V3Request in) {
    JsonNode permissions = in.body().requiredArray("permissions");
    List<String> names =
        permissions.valueStream().map(permission -> permission.path("name").asString("")).toList();
    if (names.contains("")) {
      throw HerokuError.invalid("permissions must each have a name.");
    }
    in.space().permit(member.user().id(), names);
  }

  private static TeamMember member(V3Request in) {
    String requested = in.path("member");
    return in.space()
        .team()
        .members()
        .find(requested.equals("~") ? in.account().email() : requested);
  }
}
