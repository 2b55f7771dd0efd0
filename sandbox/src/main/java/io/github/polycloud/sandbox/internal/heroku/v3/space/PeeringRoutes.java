package io.github.polycloud.sandbox.internal.heroku.v3.space;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.space.Network;
import io.github.polycloud.sandbox.internal.heroku.state.space.Peering;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Roads between a space and other networks in the same cloud. */
final class PeeringRoutes {

  private static final String AWS_ACCOUNT = "123456789012";
  private static final Sorting<Peering> SORTING =
      Sorting.by(Attribute.text("pcx_id", Peering::id), Attribute.text("status", Peering::status));

  private final SpacePath path;

  PeeringRoutes(HerokuState state) {
    this.path = new SpacePath(state);
  }

  void addTo(Routes routes) {
    routes.get("/spaces/{space}/peering-info", this::peeringInfo);
    routes.get("/spaces/{space}/peerings", this::list);
    routes.get("/spaces/{space}/peerings/{peering}", this::info);
    routes.delete("/spaces/{space}/peerings/{peering}", this::delete);
    routes.post("/spaces/{space}/peerings/{peering}/actions/accept", this::accept);
  }

  private void peeringInfo(Context ctx) {
    Space space = path.space(ctx);
    Network network = space.network();
    ObjectNode node =
        Json.object()
            .put("aws_account_id", AWS_ACCOUNT)
            .put("aws_region", space.region().providerRegion())
            .put("vpc_cidr", network.block().text())
            .put("vpc_id", vpc(space));
    node.putArray("dyno_cidr_blocks").add(network.block().text());
    node.putArray("space_cidr_blocks").add(network.block().text()).add(network.data().text());
    node.putArray("unavailable_cidr_blocks").add("10.200.0.0/16");
    Responses.ok(ctx, node);
  }

  private void list(Context ctx) {
    Space space = path.space(ctx);
    List<Peering> peerings = space.network().peerings().all();
    Responses.list(ctx, SORTING, peerings, peering -> shape(peering, space));
    peerings.forEach(Peering::advance);
  }

  private void info(Context ctx) {
    Peering peering = peering(ctx);
    Responses.ok(ctx, shape(peering, path.space(ctx)));
    peering.advance();
  }

  private void accept(Context ctx) {
    Peering peering = peering(ctx);
    peering.accept();
    Responses.ok(ctx, shape(peering, path.space(ctx)));
  }

  private void delete(Context ctx) {
    Peering peering = peering(ctx);
    path.network(ctx).close(peering);
    Responses.ok(ctx, shape(peering, path.space(ctx)));
  }

  private Peering peering(Context ctx) {
    return path.network(ctx).peerings().find(ctx.pathParam("peering"));
  }

  private static ObjectNode shape(Peering peering, Space space) {
    ObjectNode node =
        Json.object()
            .put("aws_account_id", AWS_ACCOUNT)
            .put("aws_region", space.region().providerRegion())
            .put("aws_vpc_id", vpc(space))
            .put("expires", peering.expires().toString())
            .put("pcx_id", peering.id())
            .put("status", peering.status())
            .put("type", peering.type());
    ArrayNode blocks = node.putArray("cidr_blocks");
    peering.blocks().forEach(block -> blocks.add(block.text()));
    return node;
  }

  private static String vpc(Space space) {
    return "vpc-" + space.id().toString().substring(0, 8);
  }
}
