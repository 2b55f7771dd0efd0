// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.space;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A VPN connection with two tunnels. */
public final class VpnConnection implements Serializable {

  private static final String DELETED = "gone";

  private final String id = "vpn-" + UUID.randomUUID().toString().substring(0, 12);
  private final String name;
  private final String publicIp;
  private final List<Tunnel> tunnels;
  private final Instant createdAt;
  private List<Cidr> routable;
  private Progress progress = new Progress("pending", "provisioning", "active");

  VpnConnection(String name, String publicIp, List<Cidr> routable, Instant now) {
    this.name = name;
    this.publicIp = Cidr.address(publicIp);
    this.routable = atLeastOne(routable);
    this.createdAt = now;
    this.tunnels = List.of(Tunnel.to("52.44.146.197"), Tunnel.to("52.44.146.198"));
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String publicIp() {
    return publicIp;
  }

  public List<Cidr> routable() {
    return routable;
  }

  public List<Tunnel> tunnels() {
    return tunnels;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public String status() {
    return progress.present();
  }

  public boolean active() {
    return progress.is("active");
  }

  public void advance() {
    progress.advance();
  }

  public void route(List<Cidr> blocks) {
    routable = atLeastOne(blocks);
    progress = new Progress("provisioning", "active");
  }

  public void close() {
    progress = new Progress("deprovisioning", DELETED);
  }

  boolean isDeleted() {
    return progress.is(DELETED);
  }

  private static List<Cidr> atLeastOne(List<Cidr> blocks) {
    if (blocks.isEmpty()) {
      throw HerokuError.invalid("routable_cidrs must hold one block at least.");
    }
    return List.copyOf(blocks);
  }

  /** A tunnel with its pre-shared key. */
  public record Tunnel(String ip, String key) implements Serializable {

    static Tunnel to(String ip) {
      return new Tunnel(ip, UUID.randomUUID().toString());
    }

    /** Omits the key. */
    @Override
    public String toString() {
      return "Tunnel[ip=" + ip + "]";
    }
  }
}
