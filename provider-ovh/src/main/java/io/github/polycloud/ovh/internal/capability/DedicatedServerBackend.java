package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerKind;
import io.github.polycloud.model.ServerState;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.model.TaskState;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.internal.errors.ProductAvailability;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.dedicated.DedicatedServer;
import io.github.polycloud.ovh.model.dedicated.DedicatedServerState;
import io.github.polycloud.ovh.model.dedicated.DedicatedServerTask;
import io.github.polycloud.paging.Paged;

/** Dedicated servers can be rebooted, and by no call be switched. */
final class DedicatedServerBackend implements ServerBackend {
  private final Ovh ovh;

  DedicatedServerBackend(Ovh ovh) {
    this.ovh = ovh;
  }

  @Override
  public Paged<Server> list() {
    return ovh.listing()
        .expand(() -> ProductAvailability.listOrEmpty(ovh.dedicatedServers()::list), this::get);
  }

  @Override
  public Server get(String id) {
    DedicatedServer server = ovh.dedicatedServers().get(id);
    return new Server(
        ResponseFields.require(server.name(), "name"),
        ServerKind.DEDICATED,
        server.name(),
        state(server),
        server.region() == null ? server.datacenter() : server.region(),
        server.ip());
  }

  @Override
  public ServerTask reboot(String id) {
    return task(id, ovh.dedicatedServers().reboot(id));
  }

  @Override
  public ServerTask start(String id) {
    throw unswitchable(id);
  }

  @Override
  public ServerTask stop(String id) {
    throw unswitchable(id);
  }

  @Override
  public ServerTask task(ServerTask task) {
    return task(task.server(), ovh.dedicatedServers().task(task.server(), TaskIds.number(task)));
  }

  /** A fault that OVH reports matters more than whether there is power. */
  private static ServerState state(DedicatedServer server) {
    DedicatedServerState health = ResponseFields.require(server.state(), "state");
    if (health.equals(DedicatedServerState.ERROR)) {
      return ServerState.ERROR;
    }
    if (!health.equals(DedicatedServerState.OK)) {
      return new ServerState(health.value());
    }
    return switch (ResponseFields.require(server.powerState(), "powerState").value()) {
      case "poweron" -> ServerState.RUNNING;
      case "poweroff" -> ServerState.STOPPED;
      default -> new ServerState(server.powerState().value());
    };
  }

  private static ServerTask task(String server, DedicatedServerTask task) {
    return new ServerTask(
        server,
        Long.toString(task.taskId()),
        task.function(),
        switch (ResponseFields.require(task.status(), "status").value()) {
          case "init", "todo" -> TaskState.WAITING;
          case "doing" -> TaskState.RUNNING;
          case "done" -> TaskState.DONE;
          case "cancelled", "customerError", "ovhError" -> TaskState.FAILED;
          default -> new TaskState(task.status().value());
        });
  }

  /** A server that is not there, or is of another kind, is that before anything else. */
  private CloudException unswitchable(String id) {
    ovh.dedicatedServers().get(id);
    return new CloudException(
        ErrorKind.UNSUPPORTED,
        "ovh: dedicated server " + id + " can be rebooted, but not switched on or off");
  }
}
