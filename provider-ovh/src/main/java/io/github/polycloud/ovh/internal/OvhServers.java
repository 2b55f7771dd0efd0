package io.github.polycloud.ovh.internal;

import io.github.polycloud.Page;
import io.github.polycloud.Paged;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.ops.Servers;
import io.github.polycloud.ovh.Ovh;
import java.util.List;
import java.util.function.Function;

/**
 * Servers are of three kinds: dedicated ones and VPS, both known by their service name, and
 * instances of Public Cloud projects, known by project and id with a slash between. The address of
 * a VPS would be a call more for each, so it is left out.
 */
public final class OvhServers implements Servers {
  private final Machines dedicated;
  private final Machines vps;
  private final Machines instances;

  /** A mapping on this client. */
  public OvhServers(Ovh ovh) {
    this.dedicated = new DedicatedMachines(ovh);
    this.vps = new VpsMachines(ovh);
    this.instances = new InstanceMachines(ovh);
  }

  /** A page a kind, so that a kind that is not walked to is not asked for. */
  @Override
  public Paged<Server> list() {
    List<Machines> kinds = List.of(dedicated, vps, instances);
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
    return ofItsKind(id, kind -> kind.get(id));
  }

  @Override
  public ServerTask reboot(String id) {
    return ofItsKind(id, kind -> kind.reboot(id));
  }

  @Override
  public ServerTask start(String id) {
    return ofItsKind(id, kind -> kind.start(id));
  }

  @Override
  public ServerTask stop(String id) {
    return ofItsKind(id, kind -> kind.stop(id));
  }

  @Override
  public ServerTask refreshTask(ServerTask task) {
    return ofItsKind(task.server(), kind -> kind.task(task));
  }

  /** A service name does not tell the kind for sure: the likely one is asked first. */
  private <T> T ofItsKind(String id, Function<Machines, T> call) {
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
