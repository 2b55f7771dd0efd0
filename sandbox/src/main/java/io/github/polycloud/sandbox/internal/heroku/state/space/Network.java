// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.space;

import io.github.polycloud.sandbox.internal.heroku.state.EntityStore;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The network of a space: address blocks, inbound rules, peerings and VPN connections. */
public final class Network implements Serializable {

  private static final Duration PEERING_WAITS = Duration.ofDays(7);

  private final MonotonicClock clock;
  private final Cidr block;
  private final Cidr data;
  private final EntityStore<InboundRuleset> rulesets =
      new EntityStore<>("inbound ruleset", (ruleset, id) -> ruleset.id().toString().equals(id));
  private final EntityStore<Peering> peerings =
      new EntityStore<>("peering", (peering, id) -> peering.id().equals(id));
  private final EntityStore<VpnConnection> vpnConnections =
      new EntityStore<>(
          "vpn connection",
          (vpn, requested) -> vpn.id().equals(requested) || vpn.name().equals(requested));

  Network(Cidr block, Cidr data, String owner, MonotonicClock clock) {
    this.block = block;
    this.data = data;
    this.clock = clock;
    allow(List.of(new InboundRuleset.Rule("allow", new Cidr("0.0.0.0/0"))), owner);
    Instant expires = clock.present().plus(PEERING_WAITS);
    peerings.add(Peering.ofHeroku(pcx(), data, expires));
    peerings.add(Peering.requested(pcx(), new Cidr("172.31.0.0/16"), expires));
  }

  public Cidr block() {
    return block;
  }

  public Cidr data() {
    return data;
  }

  /** All rulesets, the current one last. */
  public List<InboundRuleset> rulesets() {
    return rulesets.all();
  }

  public InboundRuleset ruleset(String id) {
    return rulesets.find(id);
  }

  public InboundRuleset currentRuleset() {
    return rulesets().get(rulesets().size() - 1);
  }

  public InboundRuleset allow(List<InboundRuleset.Rule> rules, String by) {
    return rulesets.add(new InboundRuleset(UUID.randomUUID(), List.copyOf(rules), by, clock.now()));
  }

  public EntityStore<Peering> peerings() {
    return peerings;
  }

  public void close(Peering peering) {
    peering.close();
    peerings.remove(peering);
  }

  public List<VpnConnection> vpnConnections() {
    return vpnConnections.all().stream().filter(vpn -> !vpn.isDeleted()).toList();
  }

  public VpnConnection vpnConnection(String idOrName) {
    VpnConnection vpn = vpnConnections.find(idOrName);
    if (vpn.isDeleted()) {
      vpnConnections.remove(vpn);
      return vpnConnection(idOrName);
    }
    return vpn;
  }

  public VpnConnection connect(String name, String publicIp, List<Cidr> routable) {
    if (vpnConnections().stream().anyMatch(vpn -> vpn.name().equals(name))) {
      throw HerokuError.invalid("Name " + name + " is already taken.");
    }
    return vpnConnections.add(new VpnConnection(name, publicIp, routable, clock.now()));
  }

  private static String pcx() {
    return "pcx-" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }
}
