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

/** Lets the servers of one datacenter use more than their bandwidth for a while. */
@Command(
    name = "burst",
    description = "Turns burst on for the dedicated servers of a datacenter, and says which.")
final class OvhBurst implements Callable<Integer> {
  @Mixin private OvhOption ovh;

  @Option(
      names = "--datacenter",
      required = true,
      paramLabel = "NAME",
      description = "for example sbg1; on the sandbox some stand there and some in rbx8")
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
    List<String> there =
        all.stream()
            .filter(server -> datacenter.equalsIgnoreCase(server.datacenter()))
            .map(DedicatedServer::name)
            .toList();
    if (there.isEmpty()) {
      System.err.println("error: no server stands in " + datacenter + others(all));
      return 1;
    }
    BulkResult<String, String> answers = Bulk.of(8).map(there, server -> turnOn(client, server));
    for (BulkResult.Item<String, String> answer : answers.items()) {
      if (answer.failure() == null) {
        System.out.println(answer.result());
      } else {
        System.err.println("error: " + answer.input() + ": " + Main.oneLine(answer.failure()));
      }
    }
    return answers.failures().isEmpty() ? 0 : 1;
  }

  private static String turnOn(Ovh client, String server) {
    client.dedicatedServers().setBurst(server, ServerBurst.of(BurstStatus.ACTIVE));
    return server + " may burst";
  }

  private static String others(List<DedicatedServer> all) {
    String known =
        all.stream()
            .map(DedicatedServer::datacenter)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining(", "));
    return known.isEmpty() ? ", nor anywhere else" : "; there are some in " + known;
  }
}
