// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerKind;
import io.github.polycloud.model.ServerState;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.model.TaskState;
import io.github.polycloud.ovh.internal.errors.ProductAvailability;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.internal.list.Concurrency;
import io.github.polycloud.ovh.internal.list.Elements;
import io.github.polycloud.ovh.model.cloud.Instance;
import io.github.polycloud.ovh.model.cloud.InstanceDetail;
import io.github.polycloud.ovh.model.cloud.InstanceReboot;
import io.github.polycloud.ovh.model.cloud.InstanceStatus;
import io.github.polycloud.ovh.model.cloud.IpAddress;
import io.github.polycloud.ovh.model.cloud.RebootType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Instances of all projects. OVH returns no task for operations on instances: the id of the neutral
 * task is the status that the instance shall reach.
 */
final class InstanceBackend implements ServerBackend {
  private static final String LIST = "GET /cloud/project/{serviceName}/instance";
  private static final String GET = LIST + "/{instanceId}";

  private final ApiClients clients;

  InstanceBackend(ApiClients clients) {
    this.clients = clients;
  }

  /** The location of an instance; a neutral id is project and instance separated by a slash. */
  private record Location(String project, String instance) {
    static Location of(String id) {
      int slash = id.indexOf('/');
      return new Location(id.substring(0, slash), id.substring(slash + 1));
    }

    String id() {
      return project + "/" + instance;
    }
  }

  /** A project returns all its instances in one response; one that cannot be read is an entry. */
  @Override
  public List<Entry> list() {
    return Bulk.of(Concurrency.DEFAULT)
        .map(ProductAvailability.listOrEmpty(clients.cloudProjects()::list), this::entries)
        .orThrow()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<Entry> entries(String project) {
    try {
      return Elements.read(project, this::in).stream()
          .flatMap(List::stream)
          .map(server -> new Entry(server.id(), () -> server))
          .toList();
    } catch (CloudException e) {
      return List.of(
          new Entry(
              project + "/",
              () -> {
                throw e;
              }));
    }
  }

  @Override
  public Server get(String id) {
    Location location = Location.of(id);
    InstanceDetail found = clients.instances().get(location.project(), location.instance());
    return server(GET, location, found.name(), found.status(), found.region(), found.ipAddresses());
  }

  @Override
  public ServerTask reboot(String id) {
    Location location = Location.of(id);
    clients
        .instances()
        .reboot(location.project(), location.instance(), new InstanceReboot(RebootType.SOFT));
    return startedTask(id, "reboot", InstanceStatus.ACTIVE);
  }

  @Override
  public ServerTask start(String id) {
    Location location = Location.of(id);
    clients.instances().start(location.project(), location.instance());
    return startedTask(id, "start", InstanceStatus.ACTIVE);
  }

  @Override
  public ServerTask stop(String id) {
    Location location = Location.of(id);
    clients.instances().stop(location.project(), location.instance());
    return startedTask(id, "stop", InstanceStatus.SHUTOFF);
  }

  @Override
  public ServerTask task(ServerTask task) {
    Server server = get(task.server());
    ServerState now = server.state();
    TaskState state = TaskState.RUNNING;
    if (now.equals(state(InstanceStatus.of(task.id())))) {
      state = TaskState.SUCCEEDED;
    } else if (now.equals(ServerState.ERROR)) {
      state = TaskState.FAILED;
    }
    return new ServerTask(
        task.server(), task.id(), task.action(), state, server.providerState(), null);
  }

  private List<Server> in(String project) {
    return clients.instances().list(project).stream().map(found -> server(project, found)).toList();
  }

  private static Server server(String project, Instance found) {
    Location location = new Location(project, ResponseFields.require(found.id(), LIST, "id"));
    return server(
        LIST, location, found.name(), found.status(), found.region(), found.ipAddresses());
  }

  private static Server server(
      String operation,
      Location location,
      @Nullable String name,
      @Nullable InstanceStatus status,
      @Nullable String region,
      @Nullable List<IpAddress> addresses) {
    InstanceStatus known = ResponseFields.require(status, operation, "status");
    return new Server(
        location.id(),
        ServerKind.INSTANCE,
        name,
        state(known),
        known.name(),
        region,
        address(addresses));
  }

  /** The public IPv4 address if there is one, else the first address. */
  private static @Nullable String address(@Nullable List<IpAddress> addresses) {
    if (addresses == null || addresses.isEmpty()) {
      return null;
    }
    return addresses.stream()
        .filter(
            address -> "public".equals(address.type()) && Long.valueOf(4).equals(address.version()))
        .findFirst()
        .orElse(addresses.get(0))
        .ip();
  }

  private static ServerTask startedTask(String id, String action, InstanceStatus requested) {
    return new ServerTask(id, requested.name(), action, TaskState.RUNNING, null, null);
  }

  private static ServerState state(InstanceStatus status) {
    return switch (status.name()) {
      case "ACTIVE" -> ServerState.RUNNING;
      case "SHUTOFF", "STOPPED", "SHELVED", "SHELVED_OFFLOADED" -> ServerState.STOPPED;
      case "ERROR" -> ServerState.ERROR;
      case "BUILD",
          "BUILDING",
          "HARD_REBOOT",
          "MIGRATING",
          "PASSWORD",
          "REBOOT",
          "REBUILD",
          "RESCUING",
          "RESIZE",
          "RESUMING",
          "REVERT_RESIZE",
          "SHELVING",
          "SNAPSHOTTING",
          "UNRESCUING",
          "UNSHELVING" ->
          ServerState.TRANSITIONING;
      default -> ServerState.of(status.name());
    };
  }
}
