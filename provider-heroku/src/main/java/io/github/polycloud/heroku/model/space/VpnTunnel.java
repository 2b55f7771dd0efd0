package io.github.polycloud.heroku.model.space;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One way through a VPN connection.
 *
 * @param ip its address on Heroku's side
 * @param customerIp its address on the other side
 * @param preSharedKey the key both sides must know, a secret
 * @param status whether it carries traffic
 * @param statusMessage more about that
 * @param lastStatusChange since when
 */
public record VpnTunnel(
    @Nullable String ip,
    @Nullable String customerIp,
    @Nullable String preSharedKey,
    VpnTunnelStatus status,
    @Nullable String statusMessage,
    @Nullable Instant lastStatusChange) {
  @Override
  public String toString() {
    return "VpnTunnel[" + ip + ", " + customerIp + ", " + status + "]";
  }
}
