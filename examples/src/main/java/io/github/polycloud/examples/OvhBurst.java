// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.concurrent.BulkResult;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.dedicated.BurstStatus;
import io.github.polycloud.ovh.model.dedicated.DedicatedServer;
import io.github.polycloud.ovh.model.dedicated.ServerBurst;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Enables burst bandwidth on the dedicated servers of a datacenter. */
@Command(
    name = "burst",
    description = "Enables burst on the dedicated servers of a datacenter and prints their names.")
final class OvhBurst implements Callable<Integer> {
  @Mixin private OvhOption ovh;

  @Option(
      names = "--datacenter",
      required = true,
      paramLabel = "NAME",
      description = "for example sbg1; the sandbox has servers in sbg1 and rbx8")
  private String datacenter;

  OvhBurst() {}

  @Override
  public Integer call() {
    return ovh.connected(cloud -> burst(cloud.unwrap(Ovh.class)));
  }

  private int burst(Ovh client) {
    List<DedicatedServer> all =
        ConsoleOutput.watched(
            "servers",
            bar ->
                client
                    .listing()
                    .onProgress(bar::at)
                    .of("/dedicated/server/{serviceName}", DedicatedServer.class)
                    .toList());
    List<String> selected =
        all.stream()
            .filter(server -> datacenter.equalsIgnoreCase(server.datacenter()))
            .map(DedicatedServer::name)
            .toList();
    if (selected.isEmpty()) {
      System.err.printf("error: no servers in %s%s%n", datacenter, others(all));
      return 1;
    }
    BulkResult<String, String> results = Bulk.of(8).map(selected, server -> enable(client, server));
    for (BulkResult.Item<String, String> item : results.items()) {
      if (item.failure() == null) {
        System.out.printf("%s%n", item.result());
      } else {
        System.err.printf("error: %s: %s%n", item.input(), Main.oneLine(item.failure()));
      }
    }
    return results.failures().isEmpty() ? 0 : 1;
  }

  private static String enable(Ovh client, String server) {
    client.dedicatedServers().setBurst(server, ServerBurst.of(BurstStatus.ACTIVE));
    return server + " burst enabled";
  }

  private static String others(List<DedicatedServer> all) {
    String known =
        all.stream()
            .map(DedicatedServer::datacenter)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining(", "));
    return known.isEmpty() ? " or any other datacenter" : "; there are servers in " + known;
  }
}
