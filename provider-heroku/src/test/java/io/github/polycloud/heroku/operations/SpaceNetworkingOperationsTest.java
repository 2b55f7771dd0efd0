// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.api.SpaceNetworking;
import io.github.polycloud.heroku.api.Spaces;
import io.github.polycloud.heroku.api.Teams;
import io.github.polycloud.heroku.model.space.InboundRule;
import io.github.polycloud.heroku.model.space.InboundRuleset;
import io.github.polycloud.heroku.model.space.NewInboundRuleset;
import io.github.polycloud.heroku.model.space.NewSpace;
import io.github.polycloud.heroku.model.space.NewVpnConnection;
import io.github.polycloud.heroku.model.space.Peering;
import io.github.polycloud.heroku.model.space.PeeringStatus;
import io.github.polycloud.heroku.model.space.SpaceState;
import io.github.polycloud.heroku.model.space.VpnConnection;
import io.github.polycloud.heroku.model.space.VpnConnectionStatus;
import io.github.polycloud.heroku.model.space.VpnConnectionUpdate;
import io.github.polycloud.heroku.model.space.VpnTunnel;
import io.github.polycloud.heroku.model.team.NewTeam;
import java.util.List;

class SpaceNetworkingOperationsTest extends HerokuOperations<SpaceNetworking> {
  SpaceNetworkingOperationsTest() {
    super(SpaceNetworking.class);
  }

  @Override
  protected void runScenario(SpaceNetworking networking) {
    String space = space();
    replaceRules(networking, space);

    assertThat(networking.peeringInfo(space).vpcCidr()).isNotBlank();
    Peering pending =
        networking.peerings(space).stream()
            .filter(peering -> peering.status().equals(PeeringStatus.PENDING_ACCEPTANCE))
            .findFirst()
            .orElseThrow();
    assertThat(networking.peering(space, pending.pcxId())).isEqualTo(pending);
    assertThat(networking.acceptPeering(space, pending.pcxId()).status())
        .isNotEqualTo(PeeringStatus.PENDING_ACCEPTANCE);
    assertThat(networking.deletePeering(space, pending.pcxId()).pcxId()).isEqualTo(pending.pcxId());

    connectByVpn(networking, space);
  }

  private String space() {
    api(Teams.class).create(NewTeam.builder("crew").build());
    Spaces spaces = api(Spaces.class);
    spaces.create(NewSpace.builder("orbit", "crew").build());
    return Poll.until(
            () -> spaces.get("orbit"), space -> space.state().equals(SpaceState.ALLOCATED))
        .name();
  }

  private static void replaceRules(SpaceNetworking networking, String space) {
    InboundRuleset before = networking.inboundRuleset(space);
    InboundRuleset after =
        networking.createInboundRuleset(
            space,
            NewInboundRuleset.of(
                InboundRule.allow("203.0.113.0/24"), InboundRule.deny("0.0.0.0/0")));
    assertThat(after.rules())
        .containsExactly(InboundRule.allow("203.0.113.0/24"), InboundRule.deny("0.0.0.0/0"));
    assertThat(networking.inboundRuleset(space)).isEqualTo(after).isNotEqualTo(before);
    assertThat(networking.inboundRuleset(space, after.id())).isEqualTo(after);
    assertThat(networking.inboundRulesets(space)).contains(after);
  }

  private static void connectByVpn(SpaceNetworking networking, String space) {
    networking.createVpnConnection(
        space, new NewVpnConnection("office", "203.0.113.7", List.of("192.168.0.0/16")));
    VpnConnection vpn =
        Poll.until(
            () -> networking.vpnConnection(space, "office"),
            now -> now.status().equals(VpnConnectionStatus.ACTIVE));
    assertThat(vpn.tunnels()).isNotEmpty();
    VpnTunnel tunnel = vpn.tunnels().get(0);
    assertThat(vpn.toString()).doesNotContain(tunnel.preSharedKey());
    assertThat(networking.vpnConnections(space)).extracting(VpnConnection::id).contains(vpn.id());
    assertThat(
            networking
                .updateVpnConnection(space, vpn.id(), VpnConnectionUpdate.routing("172.16.0.0/16"))
                .routableCidrs())
        .containsExactly("172.16.0.0/16");
    assertThat(networking.deleteVpnConnection(space, "office").id()).isEqualTo(vpn.id());
  }
}
