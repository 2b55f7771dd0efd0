// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerKind;
import io.github.polycloud.model.ServerState;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.model.TaskState;
import io.github.polycloud.ovh.internal.errors.ProductAvailability;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.vps.Vps;
import io.github.polycloud.ovh.model.vps.VpsTask;
import java.util.List;
import java.util.Objects;

/** Virtual private servers. */
final class VpsBackend implements ServerBackend {
  private static final String OPERATION = "GET /vps/{serviceName}";

  private final ApiClients clients;

  VpsBackend(ApiClients clients) {
    this.clients = clients;
  }

  @Override
  public List<Entry> list() {
    return ProductAvailability.listOrEmpty(clients.vps()::list).stream()
        .map(id -> new Entry(id, () -> get(id)))
        .toList();
  }

  @Override
  public Server get(String id) {
    return ServerBackend.readOrExpired(id, ServerKind.VPS, () -> read(id));
  }

  private Server read(String id) {
    Vps vps = clients.vps().get(id);
    return new Server(
        ResponseFields.require(vps.name(), OPERATION, "name"),
        ServerKind.VPS,
        vps.displayName() == null ? vps.name() : vps.displayName(),
        state(vps),
        vps.state().name(),
        vps.zone(),
        null);
  }

  @Override
  public ServerTask reboot(String id) {
    return task("POST /vps/{serviceName}/reboot", id, clients.vps().reboot(id));
  }

  @Override
  public ServerTask start(String id) {
    return task("POST /vps/{serviceName}/start", id, clients.vps().start(id));
  }

  @Override
  public ServerTask stop(String id) {
    return task("POST /vps/{serviceName}/stop", id, clients.vps().stop(id));
  }

  @Override
  public ServerTask task(ServerTask task) {
    long id = TaskIds.number(task);
    return ServerBackend.readOrDone(
        task,
        () ->
            task(
                "GET /vps/{serviceName}/tasks/{id}",
                task.server(),
                clients.vps().task(task.server(), id)));
  }

  private static ServerState state(Vps vps) {
    return switch (ResponseFields.require(vps.state(), OPERATION, "state").name()) {
      case "running" -> ServerState.RUNNING;
      case "stopped" -> ServerState.STOPPED;
      case "stopping", "rebooting", "installing", "upgrading" -> ServerState.TRANSITIONING;
      default -> ServerState.of(vps.state().name());
    };
  }

  private static ServerTask task(String operation, String server, VpsTask task) {
    return new ServerTask(
        server,
        Long.toString(ResponseFields.require(task.id(), operation, "id")),
        Objects.requireNonNullElse(task.type(), "unknown"),
        switch (ResponseFields.require(task.state(), operation, "state").name()) {
          case "todo" -> TaskState.WAITING;
          case "doing" -> TaskState.RUNNING;
          case "done" -> TaskState.SUCCEEDED;
          case "cancelled", "error" -> TaskState.FAILED;
          default -> TaskState.of(task.state().name());
        },
        task.state().name(),
        null);
  }
}
