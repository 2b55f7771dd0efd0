// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.Apps;
import io.github.polycloud.capability.Processes;
import io.github.polycloud.capability.Servers;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.concurrent.BulkResult;
import io.github.polycloud.model.App;
import io.github.polycloud.model.Domain;
import io.github.polycloud.model.ProcessType;
import io.github.polycloud.model.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the resources on all clouds concurrently; a failing cloud does not hide the others. */
@Command(
    name = "inventory",
    description = "Lists apps, processes, domains and servers on all clouds.")
final class Inventory implements Callable<Integer> {
  @Mixin private LiveOption live;

  Inventory() {}

  @Override
  public Integer call() {
    try (CommandTarget target = live.open()) {
      Map<String, Cloud> clouds = target.clouds();
      BulkResult<Cloud, List<String>> all =
          ConsoleOutput.watched(
              "inventory",
              bar ->
                  Bulk.of(clouds.size()).onProgress(bar::at).map(clouds.values(), Inventory::of));
      for (BulkResult.Item<Cloud, List<String>> item : all.items()) {
        if (item.result() != null) {
          System.out.println(item.input().provider().name());
          item.result().forEach(line -> System.out.printf("  %s%n", line));
        } else {
          System.err.println("error: " + Main.oneLine(item.failure()));
        }
      }
      clouds.values().forEach(Cloud::close);
      return all.failures().isEmpty() ? 0 : 1;
    }
  }

  /** The resources of a cloud, one per line. The same code for every provider. */
  static List<String> of(Cloud cloud) {
    List<String> lines = new ArrayList<>();
    cloud.capability(Apps.class).ifPresent(apps -> lines.addAll(apps(cloud, apps.list().toList())));
    cloud
        .capability(Servers.class)
        .ifPresent(servers -> servers.list().forEach(server -> lines.add(line(server))));
    return lines;
  }

  private static List<String> apps(Cloud cloud, List<App> apps) {
    return Bulk.of(8).map(apps, app -> line(cloud, app)).orThrow();
  }

  private static String line(Cloud cloud, App app) {
    String formation =
        cloud.capability(Processes.class).stream()
            .flatMap(processes -> processes.formation(app.name()).stream())
            .map(Inventory::quantity)
            .collect(Collectors.joining(" "));
    String domains =
        cloud.domains().list(app.name()).stream()
            .map(Domain::hostname)
            .collect(Collectors.joining(" "));
    return String.format("app %-18s %-20s %s", app.name(), formation, domains);
  }

  private static String quantity(ProcessType type) {
    return type.type() + "=" + type.quantity();
  }

  private static String line(Server server) {
    return String.format(
        "server %-24s %-10s %-8s %s", server.id(), server.kind(), server.state(), server.region());
  }
}
