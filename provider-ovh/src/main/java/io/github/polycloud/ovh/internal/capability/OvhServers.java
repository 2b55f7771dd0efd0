package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.Servers;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.paging.Page;
import io.github.polycloud.paging.Paged;
import java.util.List;
import java.util.function.Function;

/**
 * Servers are of three kinds: dedicated ones and VPS, both known by their service name, and
 * instances of Public Cloud projects, known by project and id with a slash between. The address of
 * a VPS would be a call more for each, so it is left out.
 */
public final class OvhServers implements Servers {
  private final ServerBackend dedicated;
  private final ServerBackend vps;
  private final ServerBackend instances;

  /** A mapping on this client. */
  public OvhServers(Ovh ovh) {
    this.dedicated = new DedicatedServerBackend(ovh);
    this.vps = new VpsBackend(ovh);
    this.instances = new InstanceBackend(ovh);
  }

  /** A page a kind, so that a kind that is not walked to is not asked for. */
  @Override
  public Paged<Server> list() {
    List<ServerBackend> kinds = List.of(dedicated, vps, instances);
    return Paged.withPageSizeHint(
        wanted ->
            next -> {
              int kind = next == null ? 0 : Integer.parseInt(next);
              return new Page<>(
                  kinds.get(kind).list().first(wanted),
                  kind + 1 < kinds.size() ? Integer.toString(kind + 1) : null);
            });
  }

  @Override
  public Server get(String id) {
    return dispatch(id, kind -> kind.get(id));
  }

  @Override
  public ServerTask reboot(String id) {
    return dispatch(id, kind -> kind.reboot(id));
  }

  @Override
  public ServerTask start(String id) {
    return dispatch(id, kind -> kind.start(id));
  }

  @Override
  public ServerTask stop(String id) {
    return dispatch(id, kind -> kind.stop(id));
  }

  @Override
  public ServerTask refreshTask(ServerTask task) {
    return dispatch(task.server(), kind -> kind.task(task));
  }

  /** A service name does not tell the kind for sure: the likely one is asked first. */
  private <T> T dispatch(String id, Function<ServerBackend, T> call) {
    if (id.indexOf('/') > 0) {
      return call.apply(instances);
    }
    boolean likelyVps = id.startsWith("vps");
    try {
      return call.apply(likelyVps ? vps : dedicated);
    } catch (CloudException first) {
      if (first.kind() != ErrorKind.NOT_FOUND) {
        throw first;
      }
      try {
        return call.apply(likelyVps ? dedicated : vps);
      } catch (CloudException second) {
        throw second.kind() == ErrorKind.NOT_FOUND ? first : second;
      }
    }
  }
}
