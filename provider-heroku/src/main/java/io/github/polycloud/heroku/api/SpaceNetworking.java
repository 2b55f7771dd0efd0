// SPDX-License-Identifier: Apache-2.0
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

/**
 * Networking of private spaces: inbound rules, peerings and VPN connections.
 *
 * @since 0.1.0
 */
public interface SpaceNetworking {
  /** Returns the current inbound ruleset of a space. */
  @RequestLine("GET /spaces/{space}/inbound-ruleset")
  InboundRuleset inboundRuleset(@Param("space") String space);

  /** Returns an inbound ruleset of the history. */
  @RequestLine("GET /spaces/{space}/inbound-rulesets/{ruleset}")
  InboundRuleset inboundRuleset(@Param("space") String space, @Param("ruleset") String id);

  /**
   * Lists all inbound rulesets of a space, current and past, ordered by id unless a range is given.
   */
  @RequestLine("GET /spaces/{space}/inbound-rulesets")
  @Headers("Range: {range}")
  Paged<InboundRuleset> inboundRulesets(
      @Param("space") String space, @Param("range") ListRange... range);

  /** Replaces the inbound ruleset of a space. */
  @Idempotent
  @RequestLine("PUT /spaces/{space}/inbound-ruleset")
  InboundRuleset createInboundRuleset(@Param("space") String space, NewInboundRuleset ruleset);

  /** Returns the values needed to request a peering at AWS. */
  @RequestLine("GET /spaces/{space}/peering-info")
  PeeringInfo peeringInfo(@Param("space") String space);

  /** Lists all peerings of a space. */
  @RequestLine("GET /spaces/{space}/peerings")
  List<Peering> peerings(@Param("space") String space);

  /** Returns a peering by its AWS id. */
  @RequestLine("GET /spaces/{space}/peerings/{peering}")
  Peering peering(@Param("space") String space, @Param("peering") String pcxId);

  /** Accepts a peering that was requested by the other network. */
  @RequestLine("POST /spaces/{space}/peerings/{peering}/actions/accept")
  Peering acceptPeering(@Param("space") String space, @Param("peering") String pcxId);

  /** Deletes a peering. */
  @RequestLine("DELETE /spaces/{space}/peerings/{peering}")
  Peering deletePeering(@Param("space") String space, @Param("peering") String pcxId);

  /** Lists all VPN connections, ordered by id unless a range is given. */
  @RequestLine("GET /spaces/{space}/vpn-connections")
  @Headers("Range: {range}")
  Paged<VpnConnection> vpnConnections(
      @Param("space") String space, @Param("range") ListRange... range);

  /** Returns a VPN connection by name or id. */
  @RequestLine("GET /spaces/{space}/vpn-connections/{vpn}")
  VpnConnection vpnConnection(@Param("space") String space, @Param("vpn") String nameOrId);

  /** Creates a VPN connection, asynchronously. */
  @RequestLine("POST /spaces/{space}/vpn-connections")
  VpnConnection createVpnConnection(@Param("space") String space, NewVpnConnection vpn);

  /** Updates the routed networks of a VPN connection. */
  @Idempotent
  @RequestLine("PATCH /spaces/{space}/vpn-connections/{vpn}")
  VpnConnection updateVpnConnection(
      @Param("space") String space, @Param("vpn") String nameOrId, VpnConnectionUpdate update);

  /** Deletes a VPN connection, asynchronously. */
  @RequestLine("DELETE /spaces/{space}/vpn-connections/{vpn}")
  VpnConnection deleteVpnConnection(@Param("space") String space, @Param("vpn") String nameOrId);
}
