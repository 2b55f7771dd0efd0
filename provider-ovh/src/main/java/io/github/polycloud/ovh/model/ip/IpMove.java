package io.github.polycloud.ovh.model.ip;

import org.jspecify.annotations.Nullable;

/**
 * The order to route a block elsewhere.
 *
 * @param to the service it goes to
 * @param nexthop the address within a vRack to route it over
 */
public record IpMove(String to, @Nullable String nexthop) {
  /** To this service. */
  public static IpMove to(String serviceName) {
    return new IpMove(serviceName, null);
  }
}
