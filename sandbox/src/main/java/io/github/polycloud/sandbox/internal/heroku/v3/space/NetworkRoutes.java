// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.space;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.space.Cidr;
import io.github.polycloud.sandbox.internal.heroku.state.space.InboundRuleset;
import io.github.polycloud.sandbox.internal.heroku.state.space.Network;
import io.github.polycloud.sandbox.internal.heroku.state.space.Peering;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.state.space.VpnConnection;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The network of a space: inbound rules, peerings and VPN connections. */
final class NetworkRoutes {

  private static final Sorting<InboundRuleset> RULESETS =
      Sorting.byId(InboundRuleset::id).time("created_at", InboundRuleset::createdAt);
  private static final Sorting<Peering> PEERINGS =
      Sorting.byText("pcx_id", Peering::id).text("status", Peering::status);
  private static final Sorting<VpnConnection> VPN_CONNECTIONS =
      Sorting.byText("id", VpnConnection::id).text("name", VpnConnection::name);

  private NetworkRoutes() {}

  static void addTo(V3Router router) {
    addRulesets(router);
    router.get("/spaces/{space}/peering-info", in -> SpaceJsonViews.peeringInfo(in.space()));
    router
        .collection(
            "/spaces/{space}/peerings",
            PEERINGS,
            (peering, in) -> SpaceJsonViews.peering(peering, in.space()))
        .afterRead(Peering::advance)
        .list(in -> network(in).peerings().all())
        .item("peering", in -> network(in).peerings().find(in.path("peering")))
        .get()
        .delete((peering, in) -> network(in).close(peering))
        .action("actions/accept", (peering, in) -> peering.accept());
    router
        .collection(
            "/spaces/{space}/vpn-connections",
            VPN_CONNECTIONS,
            (vpn, in) -> SpaceJsonViews.vpn(vpn, in.space()))
        .afterRead(VpnConnection::advance)
        .list(in -> network(in).vpnConnections())
        .create(NetworkRoutes::connect)
        .item("vpn", in -> network(in).vpnConnection(in.path("vpn")))
        .get()
        .update((vpn, in) -> vpn.route(routable(in.body())))
        .delete((vpn, in) -> vpn.close());
  }

  /** Every change adds a ruleset; the last one is in effect. */
  private static void addRulesets(V3Router router) {
    String current = "/spaces/{space}/inbound-ruleset";
    router.get(current, in -> SpaceJsonViews.ruleset(network(in).currentRuleset(), in.space()));
    router.createByPut(current, in -> SpaceJsonViews.ruleset(allow(in), in.space()));
    router
        .collection(
            "/spaces/{space}/inbound-rulesets",
            RULESETS,
            (ruleset, in) -> SpaceJsonViews.ruleset(ruleset, in.space()))
        .list(in -> network(in).rulesets())
        .item("ruleset", in -> network(in).ruleset(in.path("ruleset")))
        .get();
  }

  private static InboundRuleset allow(V3Request in) {
    Space space = in.space().requireAllocated();
    JsonNode rules = in.body().requiredArray("rules");
    return space
        .network()
        .allow(rules.valueStream().map(NetworkRoutes::rule).toList(), in.account().email());
  }

  private static InboundRuleset.Rule rule(JsonNode rule) {
    String action = rule.path("action").asString("");
    if (!action.equals("allow") && !action.equals("deny")) {
      throw HerokuError.invalid("rules must each have the action allow or deny.");
    }
    return new InboundRuleset.Rule(action, new Cidr(rule.path("source").asString("")));
  }

  private static VpnConnection connect(V3Request in) {
    Space space = in.space().requireAllocated();
    RequestBody body = in.body();
    return space
        .network()
        .connect(body.requiredText("name"), body.requiredText("public_ip"), routable(body));
  }

  private static List<Cidr> routable(RequestBody body) {
    return body.requiredArray("routable_cidrs")
        .valueStream()
        .map(block -> new Cidr(block.asString("")))
        .toList();
  }

  private static Network network(V3Request in) {
    return in.space().network();
  }
}
