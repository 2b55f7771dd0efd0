// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A VPN connection between a private space and another network.
 *
 * @param id unique id
 * @param name its name, accepted in place of the id
 * @param status its status
 * @param statusMessage details of the status
 * @param publicIp public IP address of the remote gateway
 * @param routableCidrs networks routed through it, in CIDR notation
 * @param spaceCidrBlock address range of the space
 * @param ikeVersion IKE version, 1 or 2
 * @param tunnels its redundant tunnels
 * @since 0.1.0
 */
public record VpnConnection(
    String id,
    String name,
    VpnConnectionStatus status,
    @Nullable String statusMessage,
    @Nullable String publicIp,
    @Nullable List<String> routableCidrs,
    @Nullable String spaceCidrBlock,
    @Nullable Integer ikeVersion,
    @Nullable List<VpnTunnel> tunnels) {}
