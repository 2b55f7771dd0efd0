package io.github.polycloud.heroku.model.space;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tunnel between the network of a space and one elsewhere.
 *
 * @param id unique id
 * @param name its name, by which it can be found too
 * @param status how far it is
 * @param statusMessage more about that
 * @param publicIp address of the gateway on the other side
 * @param routableCidrs addresses that are reached through it
 * @param spaceCidrBlock addresses of the space
 * @param ikeVersion version of the key exchange, 1 or 2
 * @param tunnels the ways through it, of which one suffices
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
