package io.github.polycloud.ovh.internal;

import io.github.polycloud.Paged;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerKind;
import io.github.polycloud.model.ServerState;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.model.TaskState;
import io.github.polycloud.ops.Servers;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.dedicated.DedicatedServer;
import io.github.polycloud.ovh.model.dedicated.DedicatedServerState;
import io.github.polycloud.ovh.model.dedicated.DedicatedServerTask;

/** Servers are dedicated ones, known by their service name. */
public final class OvhServers implements Servers {
  private final Ovh ovh;

  /** A mapping on this client. */
  public OvhServers(Ovh ovh) {
    this.ovh = ovh;
  }

  @Override
  public Paged<Server> list() {
    return Paged.expand(ovh.dedicatedServers()::list, Expansion.PARALLELISM, this::get);
  }

  @Override
  public Server get(String id) {
    DedicatedServer server = ovh.dedicatedServers().get(id);
    return new Server(
        Answered.with(server.name(), "name"),
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
    long id;
    try {
      id = Long.parseLong(task.id());
    } catch (NumberFormatException e) {
      throw new CloudException(
          ErrorKind.INVALID_REQUEST, "ovh: the id of a task is a number, not " + task.id());
    }
    return task(task.server(), ovh.dedicatedServers().task(task.server(), id));
  }

  /** A fault that OVH reports matters more than whether there is power. */
  private static ServerState state(DedicatedServer server) {
    DedicatedServerState health = server.state();
    if (health.equals(DedicatedServerState.ERROR)) {
      return ServerState.ERROR;
    }
    if (!health.equals(DedicatedServerState.OK)) {
      return new ServerState(health.value());
    }
    return switch (server.powerState().value()) {
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
        switch (Answered.with(task.status(), "status").value()) {
          case "init", "todo" -> TaskState.WAITING;
          case "doing" -> TaskState.RUNNING;
          case "done" -> TaskState.DONE;
          case "cancelled", "customerError", "ovhError" -> TaskState.FAILED;
          default -> new TaskState(task.status().value());
        });
  }

  private static CloudException unswitchable(String id) {
    return new CloudException(
        ErrorKind.UNSUPPORTED,
        "ovh: dedicated server " + id + " can be rebooted, but not switched on or off");
  }
}
