// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerKind;
import io.github.polycloud.model.ServerState;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.model.TaskState;
import io.github.polycloud.ovh.internal.errors.ProductAvailability;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.dedicated.DedicatedServer;
import io.github.polycloud.ovh.model.dedicated.DedicatedServerState;
import io.github.polycloud.ovh.model.dedicated.DedicatedServerTask;
import java.util.List;
import java.util.Objects;

/** Dedicated servers, which can be rebooted but not started or stopped. */
final class DedicatedServerBackend implements ServerBackend {
  private static final String OPERATION = "GET /dedicated/server/{serviceName}";

  private final ApiClients clients;

  DedicatedServerBackend(ApiClients clients) {
    this.clients = clients;
  }

  @Override
  public List<Entry> list() {
    return ProductAvailability.listOrEmpty(clients.dedicatedServers()::list).stream()
        .map(id -> new Entry(id, () -> get(id)))
        .toList();
  }

  @Override
  public Server get(String id) {
    return ServerBackend.readOrExpired(id, ServerKind.DEDICATED, () -> read(id));
  }

  private Server read(String id) {
    DedicatedServer server = clients.dedicatedServers().get(id);
    return new Server(
        ResponseFields.require(server.name(), OPERATION, "name"),
        ServerKind.DEDICATED,
        server.name(),
        state(server),
        word(server),
        server.region() == null ? server.datacenter() : server.region(),
        server.ip());
  }

  @Override
  public ServerTask reboot(String id) {
    return task(
        "POST /dedicated/server/{serviceName}/reboot", id, clients.dedicatedServers().reboot(id));
  }

  @Override
  public ServerTask start(String id) {
    throw unsupported(id);
  }

  @Override
  public ServerTask stop(String id) {
    throw unsupported(id);
  }

  @Override
  public ServerTask task(ServerTask task) {
    long id = TaskIds.number(task);
    return ServerBackend.readOrDone(
        task,
        () ->
            task(
                "GET /dedicated/server/{serviceName}/task/{taskId}",
                task.server(),
                clients.dedicatedServers().task(task.server(), id)));
  }

  /** A fault reported by OVH takes precedence over the power state. */
  private static ServerState state(DedicatedServer server) {
    DedicatedServerState health = ResponseFields.require(server.state(), OPERATION, "state");
    if (health.equals(DedicatedServerState.ERROR)) {
      return ServerState.ERROR;
    }
    if (!health.equals(DedicatedServerState.OK)) {
      return ServerState.of(health.name());
    }
    return switch (ResponseFields.require(server.powerState(), OPERATION, "powerState").name()) {
      case "poweron" -> ServerState.RUNNING;
      case "poweroff" -> ServerState.STOPPED;
      default -> ServerState.of(server.powerState().name());
    };
  }

  /** OVH's word for the fault if there is one, else for the power state. */
  private static String word(DedicatedServer server) {
    return server.state().equals(DedicatedServerState.OK)
        ? server.powerState().name()
        : server.state().name();
  }

  private static ServerTask task(String operation, String server, DedicatedServerTask task) {
    return new ServerTask(
        server,
        Long.toString(ResponseFields.require(task.taskId(), operation, "taskId")),
        Objects.requireNonNullElse(task.function(), "unknown"),
        switch (ResponseFields.require(task.status(), operation, "status").name()) {
          case "init", "todo" -> TaskState.WAITING;
          case "doing" -> TaskState.RUNNING;
          case "done" -> TaskState.SUCCEEDED;
          case "cancelled", "customerError", "ovhError" -> TaskState.FAILED;
          default -> TaskState.of(task.status().name());
        },
        task.status().name(),
        task.comment());
  }

  /** Fails with {@code NOT_FOUND} first if there is no such dedicated server. */
  private CloudException unsupported(String id) {
    clients.dedicatedServers().get(id);
    return CloudException.of(
        ErrorKind.UNSUPPORTED,
        "ovh: dedicated server " + id + " can be rebooted, but not started or stopped");
  }
}
