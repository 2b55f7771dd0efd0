// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.space;

import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.named;

import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.process.ProcessType;
import io.github.polycloud.sandbox.internal.heroku.state.space.Cidr;
import io.github.polycloud.sandbox.internal.heroku.state.space.InboundRuleset;
import io.github.polycloud.sandbox.internal.heroku.state.space.Network;
import io.github.polycloud.sandbox.internal.heroku.state.space.Peering;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.state.space.VpnConnection;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamMember;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Views of private spaces, their access and their network. */
final class SpaceJsonViews {

  private static final String AWS_ACCOUNT = "123456789012";

  private SpaceJsonViews() {}

  static ObjectNode space(Space space) {
    Network network = space.network();
    return JsonView.of(space)
        .put("cidr", network.block().text())
        .put("data_cidr", network.data().text())
        .put("generation", named(space.generation()))
        .put("name", space.name())
        .put("organization", JsonView.empty().put("name", space.team().name()))
        .put("region", named(space.region()))
        .put("shield", space.shield())
        .put("state", space.state())
        .put("team", named(space.team()))
        .node();
  }

  static ObjectNode access(TeamMember member, Space space) {
    return JsonView.of(member.id(), member.createdAt(), space.updatedAt())
        .put(
            "permissions",
            Json.array(space.permissions(member.user().id()), SpaceJsonViews::permission))
        .put("space", named(space))
        .put("user", JsonView.user(member.user().id(), member.user().email()))
        .node();
  }

  /** The addresses that requests of its apps come from. */
  static ObjectNode nat(Space space) {
    int last = Math.floorMod(space.id().hashCode(), 250);
    return JsonView.empty()
        .put("created_at", space.createdAt())
        .put("sources", List.of("203.0.113." + last, "203.0.113." + (last + 1)))
        .put("state", "enabled")
        .put("updated_at", space.updatedAt())
        .node();
  }

  static ObjectNode topology(List<App> apps) {
    return JsonView.empty()
        .put("apps", Json.array(apps, SpaceJsonViews::app))
        .put("version", 1)
        .node();
  }

  static ObjectNode ruleset(InboundRuleset ruleset, Space space) {
    return JsonView.empty()
        .put("applied", true)
        .put("created_at", ruleset.createdAt())
        .put("created_by", ruleset.createdBy())
        .put("default_action", "deny")
        .put("id", ruleset.id())
        .put("rules", Json.array(ruleset.rules(), SpaceJsonViews::rule))
        .put("space", named(space))
        .node();
  }

  static ObjectNode peeringInfo(Space space) {
    String block = space.network().block().text();
    return aws(space)
        .put("dyno_cidr_blocks", List.of(block))
        .put("space_cidr_blocks", List.of(block, space.network().data().text()))
        .put("unavailable_cidr_blocks", List.of("10.200.0.0/16"))
        .put("vpc_cidr", block)
        .put("vpc_id", vpc(space))
        .node();
  }

  static ObjectNode peering(Peering peering, Space space) {
    return aws(space)
        .put("aws_vpc_id", vpc(space))
        .put("cidr_blocks", texts(peering.blocks()))
        .put("expires", peering.expires())
        .put("pcx_id", peering.id())
        .put("status", peering.status())
        .put("type", peering.type())
        .node();
  }

  static ObjectNode vpn(VpnConnection vpn, Space space) {
    return JsonView.empty()
        .put("id", vpn.id())
        .put("ike_version", 1)
        .put("name", vpn.name())
        .put("public_ip", vpn.publicIp())
        .put("routable_cidrs", texts(vpn.routable()))
        .put("space_cidr_block", space.network().block().text())
        .put("status", vpn.status())
        .put("status_message", "")
        .put("tunnels", Json.array(vpn.tunnels(), tunnel -> tunnel(tunnel, vpn)))
        .node();
  }

  private static ObjectNode permission(String name) {
    return JsonView.empty()
        .put("description", "May " + name.replace('_', ' '))
        .put("name", name)
        .node();
  }

  private static ObjectNode app(App app) {
    return JsonView.empty()
        .put("domains", app.domains().all().stream().map(domain -> domain.hostname()).toList())
        .put("formation", Json.array(app.processes().formation(), type -> processType(type, app)))
        .put("id", app.id())
        .node();
  }

  private static ObjectNode processType(ProcessType type, App app) {
    ArrayNode dynos =
        Json.array(
            IntStream.rangeClosed(1, type.quantity()).boxed().toList(),
            number -> dyno(number, type, app));
    return JsonView.empty()
        .put("dynos", dynos)
        .put("id", type.id())
        .put("process_type", type.type())
        .node();
  }

  private static ObjectNode dyno(int number, ProcessType type, App app) {
    String host = type.type() + "-" + number + "." + app.name() + ".app.localspace";
    return JsonView.empty()
        .put("hostname", host)
        .put("id", StableIds.of("dyno of " + app.id(), host))
        .put("number", number)
        .put("private_ip", "10.0.128." + number)
        .node();
  }

  private static ObjectNode rule(InboundRuleset.Rule rule) {
    return JsonView.empty().put("action", rule.action()).put("source", rule.source().text()).node();
  }

  private static ObjectNode tunnel(VpnConnection.Tunnel tunnel, VpnConnection vpn) {
    return JsonView.empty()
        .put("customer_ip", vpn.publicIp())
        .put("ip", tunnel.ip())
        .put("last_status_change", vpn.createdAt())
        .put("pre_shared_key", tunnel.key())
        .put("status", vpn.active() ? "UP" : "DOWN")
        .put("status_message", "")
        .node();
  }

  private static JsonView aws(Space space) {
    return JsonView.empty()
        .put("aws_account_id", AWS_ACCOUNT)
        .put("aws_region", space.region().providerRegion());
  }

  private static String vpc(Space space) {
    return "vpc-" + space.id().toString().substring(0, 8);
  }

  private static List<String> texts(List<Cidr> blocks) {
    return blocks.stream().map(Cidr::text).toList();
  }
}
