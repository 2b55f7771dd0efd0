package io.github.polycloud.sandbox.internal.ovh.products;

import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.auth.Tokens;
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
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.time.InstantSource;
import java.util.List;

/** The operations on what the account rents. */
public final class ProductRoutes {

  private static final List<String> NAMES = List.of("example.com", "exemple.fr");

  private final Servers servers;
  private final VirtualServers virtualServers;
  private final Zones zones;
  private final Domains domains;
  private final Hostings hostings;
  private final IpBlocks ipBlocks;
  private final Projects projects;
  private final Carts carts;

  /**
   * The operations of one account.
   *
   * @param account whose they are
   * @param me its orders and mails
   * @param tokens makes up what must differ from start to start
   * @param clock the server's clock
   * @param servers how many dedicated servers there are
   * @param virtualServers how many VPS there are
   */
  public ProductRoutes(
      Account account,
      MeRoutes me,
      Tokens tokens,
      InstantSource clock,
      int servers,
      int virtualServers) {
    ServiceInfos serviceInfos = new ServiceInfos(account, tokens.firstId(), clock.instant());
    this.ipBlocks = new IpBlocks(clock);
    this.servers = Servers.seed(servers, tokens.firstId(), clock, serviceInfos, ipBlocks);
    this.virtualServers =
        VirtualServers.seed(virtualServers, tokens, clock, serviceInfos, ipBlocks);
    this.zones = new Zones(NAMES, tokens.firstId(), clock, serviceInfos);
    this.domains = new Domains(NAMES, account, clock.instant(), serviceInfos);
    this.hostings = Hostings.seed(NAMES.get(0), tokens.firstId(), clock, serviceInfos);
    this.projects = new Projects(tokens, clock, serviceInfos, me.mails());
    this.carts = new Carts(me.orders(), projects::open);
    projects.open();
  }

  /**
   * Puts the operations on a server.
   *
   * @param routes the server's routes
   */
  public void register(Routes routes) {
    servers.register(routes);
    virtualServers.register(routes);
    zones.register(routes);
    domains.register(routes);
    hostings.register(routes);
    ipBlocks.register(routes);
    projects.register(routes);
    carts.register(routes);
  }
}
