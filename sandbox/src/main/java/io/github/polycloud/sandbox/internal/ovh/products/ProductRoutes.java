package io.github.polycloud.sandbox.internal.ovh.products;

import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.auth.Tokens;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.time.InstantSource;
import java.util.List;

/** The operations on what the account rents. */
public final class ProductRoutes {

  private final Servers servers;
  private final VirtualServers virtualServers;
  private final Zones zones;
  private final IpBlocks ipBlocks;

  /**
   * The operations of one account.
   *
   * @param account whose they are
   * @param tokens makes up what must differ from start to start
   * @param clock the server's clock
   * @param servers how many dedicated servers there are
   * @param virtualServers how many VPS there are
   */
  public ProductRoutes(
      Account account, Tokens tokens, InstantSource clock, int servers, int virtualServers) {
    ServiceInfos serviceInfos = new ServiceInfos(account, tokens.firstId(), clock.instant());
    this.ipBlocks = new IpBlocks();
    this.servers = Servers.seed(servers, tokens.firstId(), clock, serviceInfos, ipBlocks);
    this.virtualServers =
        VirtualServers.seed(virtualServers, tokens, clock, serviceInfos, ipBlocks);
    this.zones =
        new Zones(List.of("example.com", "exemple.fr"), tokens.firstId(), clock, serviceInfos);
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
    ipBlocks.register(routes);
  }
}
