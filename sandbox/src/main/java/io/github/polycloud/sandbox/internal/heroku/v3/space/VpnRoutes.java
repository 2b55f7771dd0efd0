package io.github.polycloud.sandbox.internal.heroku.v3.space;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.space.Cidr;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.state.space.VpnConnection;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tunnels between a space and an office. They take a while to come up, and to go. */
final class VpnRoutes {

  private static final Sorting<VpnConnection> SORTING =
      Sorting.by(
          Attribute.text("id", VpnConnection::id), Attribute.text("name", VpnConnection::name));

  private final SpacePath path;

  VpnRoutes(HerokuState state) {
    this.path = new SpacePath(state);
  }

  void addTo(Routes routes) {
    String base = "/spaces/{space}/vpn-connections";
    routes.get(base, this::list);
    routes.post(base, this::create);
    routes.get(base + "/{vpn}", this::info);
    routes.patch(base + "/{vpn}", this::update);
    routes.delete(base + "/{vpn}", this::delete);
  }

  private void list(Context ctx) {
    Space space = path.space(ctx);
    List<VpnConnection> all = space.network().vpnConnections();
    Responses.list(ctx, SORTING, all, vpn -> shape(vpn, space));
    all.forEach(VpnConnection::advance);
  }

  private void create(Context ctx) {
    Space space = path.space(ctx).requireAllocated();
    Body body = Body.of(ctx);
    VpnConnection made =
        space
            .network()
            .connect(body.requiredText("name"), body.requiredText("public_ip"), routable(body));
    Responses.created(ctx, shape(made, space));
  }

  private void info(Context ctx) {
    VpnConnection vpn = vpn(ctx);
    Responses.ok(ctx, shape(vpn, path.space(ctx)));
    vpn.advance();
  }

  private void update(Context ctx) {
    VpnConnection vpn = vpn(ctx);
    vpn.route(routable(Body.of(ctx)));
    Responses.ok(ctx, shape(vpn, path.space(ctx)));
  }

  private void delete(Context ctx) {
    VpnConnection vpn = vpn(ctx);
    vpn.close();
    Responses.ok(ctx, shape(vpn, path.space(ctx)));
  }

  private VpnConnection vpn(Context ctx) {
    return path.network(ctx).vpnConnection(ctx.pathParam("vpn"));
  }

  private static List<Cidr> routable(Body body) {
    JsonNode blocks = body.get("routable_cidrs");
    if (blocks == null || !blocks.isArray()) {
      throw HerokuError.invalid("routable_cidrs is required and must be an array.");
    }
    return blocks.valueStream().map(block -> new Cidr(block.asString(""))).toList();
  }

  private static ObjectNode shape(VpnConnection vpn, Space space) {
    ObjectNode node =
        Json.object()
            .put("id", vpn.id())
            .put("ike_version", 1)
            .put("name", vpn.name())
            .put("public_ip", vpn.publicIp())
            .put("space_cidr_block", space.network().block().text())
            .put("status", vpn.status())
            .put("status_message", "");
    ArrayNode routable = node.putArray("routable_cidrs");
    vpn.routable().forEach(block -> routable.add(block.text()));
    ArrayNode tunnels = node.putArray("tunnels");
    for (VpnConnection.Tunnel tunnel : vpn.tunnels()) {
      tunnels
          .addObject()
          .put("customer_ip", vpn.publicIp())
          .put("ip", tunnel.ip())
          .put("last_status_change", vpn.createdAt().toString())
          .put("pre_shared_key", tunnel.key())
          .put("status", vpn.active() ? "UP" : "DOWN")
          .put("status_message", "");
    }
    return node;
  }
}
