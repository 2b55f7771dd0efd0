// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.ip;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Purpose of an IP address block. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class IpType extends ExtensibleEnum {
  private static final Values<IpType> VALUES = Values.of(IpType::new);

  /** An additional IP, which can be moved between services. */
  public static final IpType ADDITIONAL = VALUES.get("failover");

  /** A CDN. */
  public static final IpType CDN = VALUES.get("cdn");

  /** The Public Cloud. */
  public static final IpType CLOUD = VALUES.get("cloud");

  /** A dedicated server. */
  public static final IpType DEDICATED = VALUES.get("dedicated");

  /** The SSL certificate of a hosting. */
  public static final IpType HOSTED_SSL = VALUES.get("hosted_ssl");

  /** Colocation. */
  public static final IpType HOUSING = VALUES.get("housing");

  /** A load balancer. */
  public static final IpType LOAD_BALANCING = VALUES.get("loadBalancing");

  /** Mail services. */
  public static final IpType MAIL = VALUES.get("mail");

  /** An OverTheBox. */
  public static final IpType OVER_THE_BOX = VALUES.get("overthebox");

  /** A private cloud. */
  public static final IpType PCC = VALUES.get("pcc");

  /** A Public Cloud instance. */
  public static final IpType PCI = VALUES.get("pci");

  /** A private network. */
  public static final IpType PRIVATE = VALUES.get("private");

  /** A VPN. */
  public static final IpType VPN = VALUES.get("vpn");

  /** A VPS. */
  public static final IpType VPS = VALUES.get("vps");

  /** A vRack. */
  public static final IpType VRACK = VALUES.get("vrack");

  /** An Internet access line. */
  public static final IpType XDSL = VALUES.get("xdsl");

  private IpType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static IpType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
