// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.server;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.Servers;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.account.Located;
import io.github.polycloud.cli.output.Listing;
import io.github.polycloud.cli.output.OutputOptions;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerKind;
import io.github.polycloud.ovh.Ovh;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** Lists servers. */
abstract class ListServers implements Callable<Integer> {
  private static final int PARALLELISM = 8;

  private static final Listing<Located<Row>> SERVERS =
      Located.<Row>listing("servers")
          .id("id", row -> row.item().server().id())
          .field("name", row -> row.item().server().name())
          .field("kind", row -> row.item().server().kind())
          .field("state", row -> row.item().server().state())
          .field("datacenter", row -> row.item().datacenter())
          .field("ip", row -> row.item().server().ip())
          .detail("region", row -> row.item().server().region());

  @Mixin private CloudOptions clouds;
  @Mixin private OutputOptions output;

  ListServers() {}

  @Override
  public final Integer call() {
    OutputOptions.Printer<Located<Row>> printer = output.printer(SERVERS);
    try (Connections connections = clouds.open()) {
      printer.print(connections.each(Servers.class, ListServers::rows));
      return connections.report();
    }
  }

  private static List<Row> rows(Cloud cloud, Servers servers) {
    return Bulk.of(PARALLELISM)
        .map(servers.list(), server -> new Row(server, datacenter(cloud, server)))
        .orThrow();
  }

  /** The neutral region of a dedicated server is larger than the datacenter that burst uses. */
  private static @Nullable String datacenter(Cloud cloud, Server server) {
    return server.kind().equals(ServerKind.DEDICATED) && cloud.provider().id().equals("ovh")
        ? cloud.unwrap(Ovh.class).dedicatedServers().get(server.id()).datacenter()
        : server.region();
  }

  /**
   * A server.
   *
   * @param datacenter where it is; null if the cloud does not report it
   */
  private record Row(Server server, @Nullable String datacenter) {}
}
