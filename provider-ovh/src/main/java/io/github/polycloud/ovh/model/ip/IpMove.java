// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.ip;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Request to route a block to another service.
 *
 * @param to the target service
 * @param nexthop the next hop within a vRack
 * @since 0.1.0
 */
public record IpMove(String to, @Nullable String nexthop) {
  /** Rejects null components. */
  public IpMove {
    Objects.requireNonNull(to, "to");
  }

  /** Returns a request to route the block to this service. */
  public static IpMove to(String serviceName) {
    Objects.requireNonNull(serviceName, "serviceName");
    return new IpMove(serviceName, null);
  }
}
