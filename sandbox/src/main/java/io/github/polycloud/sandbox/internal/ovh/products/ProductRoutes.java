// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products;

import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.auth.RandomTokens;
import io.github.polycloud.sandbox.internal.ovh.me.MeRoutes;
import io.github.polycloud.sandbox.internal.ovh.products.cloud.Projects;
import io.github.polycloud.sandbox.internal.ovh.products.dedicated.Servers;
import io.github.polycloud.sandbox.internal.ovh.products.domain.Domains;
import io.github.polycloud.sandbox.internal.ovh.products.hosting.Hostings;
import io.github.polycloud.sandbox.internal.ovh.products.ip.IpBlocks;
import io.github.polycloud.sandbox.internal.ovh.products.order.Carts;
import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.products.vps.VirtualServers;
import io.github.polycloud.sandbox.internal.ovh.products.zone.Zones;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import io.github.polycloud.sandbox.internal.seed.OvhContent;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.List;

/** The routes of all products that the account rents. */
public final class ProductRoutes implements Serializable {

  private final Servers servers;
  private final VirtualServers virtualServers;
  private final Zones zones;
  private final Domains domains;
  private final Hostings hostings;
  private final IpBlocks ipBlocks;
  private final Projects projects;
  private final Carts carts;

  /**
   * How many services there are.
   *
   * @param expiredServers how many of the servers have expired
   */
  public record Counts(int servers, int expiredServers, int virtualServers, int webHostings) {}

  public ProductRoutes(
      Account account,
      MeRoutes me,
      RandomTokens tokens,
      InstantSource clock,
      Counts counts,
      boolean vanishingTasks,
      OvhContent content) {
    List<String> usual = SeedData.texts("domain/names");
    List<String> names = Zones.names(content.zones(), usual);
    ServiceInfos serviceInfos = new ServiceInfos(account, tokens.firstId(), clock.instant());
    this.ipBlocks = new IpBlocks(clock);
    this.servers =
        new Servers(
            counts.servers(),
            counts.expiredServers(),
            tokens.firstId(),
            clock,
            serviceInfos,
            ipBlocks,
            content.servers());
    this.virtualServers =
        new VirtualServers(counts.virtualServers(), tokens, clock, serviceInfos, ipBlocks);
    this.zones = new Zones(names, tokens.firstId(), clock, serviceInfos);
    zones.replaceRecords(content.zones());
    this.domains = new Domains(names, account, clock.instant(), serviceInfos);
    this.hostings =
        new Hostings(
            usual.get(0),
            counts.webHostings(),
            tokens.firstId(),
            clock,
            serviceInfos,
            vanishingTasks,
            content.webHostings());
    this.projects = new Projects(tokens, clock, serviceInfos, me.mails());
    this.carts = new Carts(me.orders(), projects::open);
    projects.open(content.projects());
  }

  public void register(OvhRouter router) {
    servers.register(router);
    virtualServers.register(router);
    zones.register(router);
    domains.register(router);
    hostings.register(router);
    ipBlocks.register(router);
    projects.register(router);
    carts.register(router);
  }
}
