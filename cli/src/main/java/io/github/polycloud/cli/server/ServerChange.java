// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.server;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.Servers;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.ConfirmedChangeOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.account.Missing;
import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.cli.output.Progress;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.concurrent.BulkResult;
import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerTask;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts a task on servers and waits for its end. */
abstract class ServerChange implements Callable<Integer> {
  private static final int PARALLELISM = 32;

  private final String verb;
  private final String past;

  @Mixin private CloudOptions clouds;
  @Mixin private ConfirmedChangeOptions options;
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "ID", description = "id of a server, as listed")
  private List<String> ids;

  @Option(names = "--no-wait", description = "do not wait for the end; print the ids of the tasks")
  private boolean noWait;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "how long to wait for each server (default: ${DEFAULT-VALUE})")
  private int timeout = 900;

  ServerChange(String verb, String past) {
    this.verb = verb;
    this.past = past;
  }

  /** Starts the task. */
  abstract ServerTask begin(Servers servers, String id);

  @Override
  public final Integer call() {
    if (timeout < 1) {
      throw new ParameterException(
          spec.commandLine(), "--timeout must be at least 1, was " + timeout);
    }
    try (Connections connections = options.open(clouds)) {
      Cloud cloud = connections.one(Servers.class);
      Servers servers = cloud.servers();
      Bulk bulk = Bulk.of(PARALLELISM);
      // All of them are found before the first one is touched.
      List<Server> found =
          bulk.map(ids.stream().distinct(), id -> find(cloud, servers, id)).orThrow();
      if (!options.confirm(
          verb + " servers", found.stream().map(ServerChange::description).toList())) {
        return ExitStatus.FAILURE;
      }
      BulkResult<Server, String> results;
      try (Progress progress = Progress.start(verb + " servers")) {
        progress.at(0, found.size());
        results = bulk.onProgress(progress::at).map(found, server -> change(servers, server.id()));
      }
      return options.report(results, Server::id);
    }
  }

  private static Server find(Cloud cloud, Servers servers, String id) {
    try {
      return servers.get(id);
    } catch (NotFoundException e) {
      throw Missing.of(cloud.provider().id() + " has no server " + id, "servers");
    }
  }

  private String change(Servers servers, String id) {
    ServerTask task = begin(servers, id);
    if (options.isDryRun()) {
      return past + " " + id;
    }
    if (noWait) {
      options.created(task.id());
      return "started task " + task.id() + ": " + verb + " " + id;
    }
    Waiter.polling(() -> servers.refreshTask(task))
        .until(each -> each.state().succeeded())
        .failWhen(each -> each.state().failed(), ServerTask::comment)
        .timeout(Duration.ofSeconds(timeout))
        .describedAs(verb + " " + id)
        .await();
    return past + " " + id;
  }

  private static String description(Server server) {
    return server.id()
        + (server.name() == null || server.name().equals(server.id()) ? "" : " " + server.name())
        + " ("
        + server.kind()
        + ", "
        + server.state()
        + ")";
  }
}
