package io.github.polycloud.ovh.model.ip;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Purpose of an IP address block. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record IpType(@JsonValue String value) {
  /** An additional IP, which can be moved between services. */
  public static final IpType ADDITIONAL = new IpType("failover");

  /** A CDN. */
  public static final IpType CDN = new IpType("cdn");

  /** The Public Cloud. */
  public static final IpType CLOUD = new IpType("cloud");

  /** A dedicated server. */
  public static final IpType DEDICATED = new IpType("dedicated");

  /** The SSL certificate of a hosting. */
  public static final IpType HOSTED_SSL = new IpType("hosted_ssl");

  /** Colocation. */
  public static final IpType HOUSING = new IpType("housing");

  /** A load balancer. */
  public static final IpType LOAD_BALANCING = new IpType("loadBalancing");

  /** Mail services. */
  public static final IpType MAIL = new IpType("mail");

  /** An OverTheBox. */
  public static final IpType OVER_THE_BOX = new IpType("overthebox");

  /** A private cloud. */
  public static final IpType PCC = new IpType("pcc");

  /** A Public Cloud instance. */
  public static final IpType PCI = new IpType("pci");

  /** A private network. */
  public static final IpType PRIVATE = new IpType("private");

  /** A VPN. */
  public static final IpType VPN = new IpType("vpn");

  /** A VPS. */
  public static final IpType VPS = new IpType("vps");

  /** A vRack. */
  public static final IpType VRACK = new IpType("vrack");

  /** An Internet access line. */
  public static final IpType XDSL = new IpType("xdsl");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public IpType {}

  @Override
  public String toString() {
    return value;
  }
}
