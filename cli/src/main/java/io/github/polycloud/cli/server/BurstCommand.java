// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.server;

import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.ConfirmedChangeOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.cli.output.Progress;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.concurrent.BulkResult;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
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
    description =
        "Enable burst bandwidth on the dedicated servers of a datacenter; has to be confirmed.")
final class BurstCommand implements Callable<Integer> {
  private static final int PARALLELISM = 8;

  @Mixin private CloudOptions clouds;
  @Mixin private ConfirmedChangeOptions options;

  @Option(
      names = "--datacenter",
      required = true,
      paramLabel = "NAME",
      description = "for example sbg1; 'polycloud servers' lists them")
  private String datacenter;

  BurstCommand() {}

  @Override
  public Integer call() {
    try (Connections connections = options.open(clouds)) {
      Ovh ovh = connections.only("ovh", "dedicated servers").unwrap(Ovh.class);
      List<String> selected = servers(ovh);
      if (!options.confirm("enable burst on the servers in " + datacenter, selected)) {
        return ExitStatus.FAILURE;
      }
      BulkResult<String, String> results;
      try (Progress progress = Progress.start("servers")) {
        results =
            Bulk.of(PARALLELISM)
                .onProgress(progress::at)
                .map(selected, server -> enable(ovh, server));
      }
      return options.report(results, server -> server);
    }
  }

  private List<String> servers(Ovh ovh) {
    List<DedicatedServer> all;
    try (Progress progress = Progress.start("servers")) {
      all =
          ovh.listing()
              .onProgress(progress::at)
              .of("/dedicated/server/{serviceName}", DedicatedServer.class)
              .toList();
    }
    List<String> selected =
        all.stream()
            .filter(server -> datacenter.equalsIgnoreCase(server.datacenter()))
            .map(DedicatedServer::name)
            .sorted()
            .toList();
    if (selected.isEmpty()) {
      throw CloudException.of(ErrorKind.NOT_FOUND, "no servers in " + datacenter + others(all));
    }
    return selected;
  }

  private static String enable(Ovh ovh, String server) {
    ovh.dedicatedServers().setBurst(server, ServerBurst.of(BurstStatus.ACTIVE));
    return "enabled burst on " + server;
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
