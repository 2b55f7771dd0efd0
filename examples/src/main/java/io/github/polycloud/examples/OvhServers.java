// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerKind;
import io.github.polycloud.ovh.Ovh;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists servers of every kind. */
@Command(name = "servers", description = "Lists dedicated servers, VPS and instances.")
final class OvhServers implements Callable<Integer> {
  @Mixin private OvhOption ovh;
  @Mixin private JsonOption list;

  OvhServers() {}

  @Override
  public Integer call() {
    return ovh.connected(this::show);
  }

  private int show(Cloud cloud) {
    List<Server> servers = cloud.servers().list().toList();
    List<Location> locations =
        ConsoleOutput.watched(
            "servers",
            bar ->
                Bulk.of(8)
                    .onProgress(bar::at)
                    .map(servers, server -> new Location(datacenter(cloud, server)))
                    .orThrow());
    Table table = new Table("name", "datacenter", "state", "kind");
    for (int i = 0; i < servers.size(); i++) {
      Server server = servers.get(i);
      table.row(
          server.name() == null ? server.id() : server.name(),
          locations.get(i).datacenter(),
          server.state(),
          server.kind());
    }
    list.print(table);
    return 0;
  }

  /** The neutral region of a dedicated server is larger than the datacenter that burst uses. */
  private static @Nullable String datacenter(Cloud cloud, Server server) {
    return server.kind().equals(ServerKind.DEDICATED)
        ? cloud.unwrap(Ovh.class).dedicatedServers().get(server.id()).datacenter()
        : server.region();
  }

  /**
   * The location of a server.
   *
   * @param datacenter the datacenter; null if OVH does not report it
   */
  private record Location(@Nullable String datacenter) {}
}
