// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;

/**
 * A change of the networks that a VPN connection routes.
 *
 * @param routableCidrs the complete new set of networks, in CIDR notation
 * @since 0.1.0
 */
public record VpnConnectionUpdate(List<String> routableCidrs) {
  /** Rejects null components. */
  public VpnConnectionUpdate {
    routableCidrs = Elements.copyOf("routableCidrs", routableCidrs);
  }

  /** Replaces the routed networks. */
  public static VpnConnectionUpdate routing(String... cidrs) {
    return new VpnConnectionUpdate(Elements.listOf("cidrs", cidrs));
  }
}
