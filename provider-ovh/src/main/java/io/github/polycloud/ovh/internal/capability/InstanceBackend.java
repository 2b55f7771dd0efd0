package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerKind;
import io.github.polycloud.model.ServerState;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.model.TaskState;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.internal.errors.ProductAvailability;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.list.Concurrency;
import io.github.polycloud.ovh.model.cloud.Instance;
import io.github.polycloud.ovh.model.cloud.InstanceDetail;
import io.github.polycloud.ovh.model.cloud.InstanceReboot;
import io.github.polycloud.ovh.model.cloud.InstanceStatus;
import io.github.polycloud.ovh.model.cloud.IpAddress;
import io.github.polycloud.ovh.model.cloud.RebootType;
import io.github.polycloud.paging.Paged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Instances of all projects. OVH gives no task for what they are told to do: the id of the neutral
 * task is the status that they are to reach.
 */
final class InstanceBackend implements ServerBackend {
  private final Ovh ovh;

  InstanceBackend(Ovh ovh) {
    this.ovh = ovh;
  }

  /** Where an instance is; in neutral ids with a slash between the two. */
  private record Place(String project, String instance) {
    static Place of(String id) {
      int slash = id.indexOf('/');
      return new Place(id.substring(0, slash), id.substring(slash + 1));
    }

    String id() {
      return project + "/" + instance;
    }
  }

  /** A project answers all of its instances whole. */
  @Override
  public Paged<Server> list() {
    return Paged.ofSinglePage(
        () ->
            Bulk.of(Concurrency.DEFAULT)
                .map(ProductAvailability.listOrEmpty(ovh.cloudProjects()::list), this::in)
                .orThrow()
                .stream()
                .flatMap(List::stream)
                .toList());
  }

  @Override
  public Server get(String id) {
    Place place = Place.of(id);
    InstanceDetail found = ovh.instances().get(place.project(), place.instance());
    return server(place, found.name(), found.status(), found.region(), found.ipAddresses());
  }

  @Override
  public ServerTask reboot(String id) {
    Place place = Place.of(id);
    ovh.instances().reboot(place.project(), place.instance(), new InstanceReboot(RebootType.SOFT));
    return ordered(id, "reboot", InstanceStatus.ACTIVE);
  }

  @Override
  public ServerTask start(String id) {
    Place place = Place.of(id);
    ovh.instances().start(place.project(), place.instance());
    return ordered(id, "start", InstanceStatus.ACTIVE);
  }

  @Override
  public ServerTask stop(String id) {
    Place place = Place.of(id);
    ovh.instances().stop(place.project(), place.instance());
    return ordered(id, "stop", InstanceStatus.SHUTOFF);
  }

  @Override
  public ServerTask task(ServerTask task) {
    ServerState now = get(task.server()).state();
    TaskState state = TaskState.RUNNING;
    if (now.equals(state(new InstanceStatus(task.id())))) {
      state = TaskState.DONE;
    } else if (now.equals(ServerState.ERROR)) {
      state = TaskState.FAILED;
    }
    return new ServerTask(task.server(), task.id(), task.action(), state);
  }

  private List<Server> in(String project) {
    return ovh.instances().list(project).stream().map(found -> server(project, found)).toList();
  }

  private static Server server(String project, Instance found) {
    Place place = new Place(project, ResponseFields.require(found.id(), "id"));
    return server(place, found.name(), found.status(), found.region(), found.ipAddresses());
  }

  private static Server server(
      Place place,
      @Nullable String name,
      @Nullable InstanceStatus status,
      @Nullable String region,
      @Nullable List<IpAddress> addresses) {
    return new Server(
        place.id(),
        ServerKind.INSTANCE,
        name,
        state(ResponseFields.require(status, "status")),
        region,
        address(addresses));
  }

  /** The public one, as it is written most; else whichever comes first. */
  private static @Nullable String address(@Nullable List<IpAddress> addresses) {
    if (addresses == null || addresses.isEmpty()) {
      return null;
    }
    return addresses.stream()
        .filter(address -> "public".equals(address.type()) && address.version() == 4)
        .findFirst()
        .orElse(addresses.get(0))
        .ip();
  }

  private static ServerTask ordered(String id, String action, InstanceStatus wanted) {
    return new ServerTask(id, wanted.value(), action, TaskState.RUNNING);
  }

  private static ServerState state(InstanceStatus status) {
    return switch (status.value()) {
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
      default -> new ServerState(status.value());
    };
  }
}
