package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.space.InboundRuleset;
import io.github.polycloud.heroku.model.space.NewInboundRuleset;
import io.github.polycloud.heroku.model.space.NewVpnConnection;
import io.github.polycloud.heroku.model.space.Peering;
import io.github.polycloud.heroku.model.space.PeeringInfo;
import io.github.polycloud.heroku.model.space.VpnConnection;
import io.github.polycloud.heroku.model.space.VpnConnectionUpdate;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.paging.Paged;
import java.util.List;

/** How the network of a private space meets others: inbound rules, peerings and VPN connections. */
public interface SpaceNetworking {
  /** The rules about who may connect, as they are now. */
  @RequestLine("GET /spaces/{space}/inbound-ruleset")
  InboundRuleset inboundRuleset(@Param("space") String space);

  /** The rules as they were at some time. */
  @RequestLine("GET /spaces/{space}/inbound-rulesets/{ruleset}")
  InboundRuleset inboundRuleset(@Param("space") String space, @Param("ruleset") String id);

  /** All rules there ever were; by id, or by the range that is given. */
  @RequestLine("GET /spaces/{space}/inbound-rulesets")
  @Headers("Range: {range}")
  Paged<InboundRuleset> inboundRulesets(
      @Param("space") String space, @Param("range") ListRange... range);

  /** Puts other rules in place of those that are. */
  @Idempotent
  @RequestLine("PUT /spaces/{space}/inbound-ruleset")
  InboundRuleset createInboundRuleset(@Param("space") String space, NewInboundRuleset ruleset);

  /** What to tell AWS in order to ask for a peering. */
  @RequestLine("GET /spaces/{space}/peering-info")
  PeeringInfo peeringInfo(@Param("space") String space);

  /** All peerings. */
  @RequestLine("GET /spaces/{space}/peerings")
  List<Peering> peerings(@Param("space") String space);

  /** One peering by its id at AWS. */
  @RequestLine("GET /spaces/{space}/peerings/{peering}")
  Peering peering(@Param("space") String space, @Param("peering") String pcxId);

  /** Accepts a peering that the other network asked for. */
  @RequestLine("POST /spaces/{space}/peerings/{peering}/actions/accept")
  Peering acceptPeering(@Param("space") String space, @Param("peering") String pcxId);

  /** Ends a peering. */
  @RequestLine("DELETE /spaces/{space}/peerings/{peering}")
  Peering deletePeering(@Param("space") String space, @Param("peering") String pcxId);

  /** All VPN connections; by id, or by the range that is given. */
  @RequestLine("GET /spaces/{space}/vpn-connections")
  @Headers("Range: {range}")
  Paged<VpnConnection> vpnConnections(
      @Param("space") String space, @Param("range") ListRange... range);

  /** One VPN connection by name or id. */
  @RequestLine("GET /spaces/{space}/vpn-connections/{vpn}")
  VpnConnection vpnConnection(@Param("space") String space, @Param("vpn") String nameOrId);

  /** Starts to make a VPN connection. */
  @RequestLine("POST /spaces/{space}/vpn-connections")
  VpnConnection createVpnConnection(@Param("space") String space, NewVpnConnection vpn);

  /** Changes what a VPN connection reaches. */
  @Idempotent
  @RequestLine("PATCH /spaces/{space}/vpn-connections/{vpn}")
  VpnConnection updateVpnConnection(
      @Param("space") String space, @Param("vpn") String nameOrId, VpnConnectionUpdate update);

  /** Starts to take a VPN connection away. */
  @RequestLine("DELETE /spaces/{space}/vpn-connections/{vpn}")
  VpnConnection deleteVpnConnection(@Param("space") String space, @Param("vpn") String nameOrId);
}
