package io.github.polycloud.heroku.model.space;

import java.util.List;

/**
 * What a VPN connection shall reach from now on.
 *
 * @param routableCidrs all addresses to reach through it
 */
public record VpnConnectionUpdate(List<String> routableCidrs) {
  /** These networks and no others. */
  public static VpnConnectionUpdate routing(String... cidrs) {
    return new VpnConnectionUpdate(List.of(cidrs));
  }
}
