// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;
import java.util.Objects;

/**
 * A request to create a VPN connection.
 *
 * @param name its name
 * @param publicIp public IP address of the remote gateway
 * @param routableCidrs networks routed through it, in CIDR notation
 * @since 0.1.0
 */
public record NewVpnConnection(String name, String publicIp, List<String> routableCidrs) {
  /** Rejects null components. */
  public NewVpnConnection {
    routableCidrs = Elements.copyOf("routableCidrs", routableCidrs);
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(publicIp, "publicIp");
  }
}
