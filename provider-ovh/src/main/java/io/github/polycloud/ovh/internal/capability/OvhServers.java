// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.Servers;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.ovh.internal.errors.OvhErrorDecoder;
import io.github.polycloud.paging.Paged;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Servers of three kinds: dedicated servers and VPS, identified by their service name, and Public
 * Cloud instances, identified by project and id separated by a slash. The address of a VPS would
 * need one more call per VPS, so it is omitted.
 */
public final class OvhServers implements Servers {
  private final ApiClients clients;
  private final ServerBackend dedicated;
  private final ServerBackend vps;
  private final ServerBackend instances;

  /** Creates an adapter backed by the given clients. */
  public OvhServers(ApiClients clients) {
    this.clients = clients;
    this.dedicated = new DedicatedServerBackend(clients);
    this.vps = new VpsBackend(clients);
    this.instances = new InstanceBackend(clients);
  }

  /** All kinds are listed first, since they are ordered together; servers are read on demand. */
  @Override
  public Paged<Server> list() {
    return clients
        .listing()
        .expand(
            () ->
                Stream.of(dedicated, vps, instances)
                    .flatMap(kind -> kind.list().stream())
                    .sorted(Comparator.comparing(ServerBackend.Entry::id))
                    .toList(),
            entry -> entry.server().get());
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

  /** A service name does not determine the kind, so the more likely kind is tried first. */
  private <T> T dispatch(String id, Function<ServerBackend, T> call) {
    if (id.indexOf('/') > 0) {
      return call.apply(instances);
    }
    boolean likelyVps = id.startsWith("vps");
    try {
      return call.apply(likelyVps ? vps : dedicated);
    } catch (CloudException first) {
      if (first.kind() != ErrorKind.NOT_FOUND || isExpired(first)) {
        throw first;
      }
      try {
        return call.apply(likelyVps ? dedicated : vps);
      } catch (CloudException second) {
        // An expired service exists: its error tells more than that there is none of the other
        // kind.
        throw second.kind() == ErrorKind.NOT_FOUND && !isExpired(second) ? first : second;
      }
    }
  }

  private static boolean isExpired(CloudException e) {
    return e.status().orElse(0) == OvhErrorDecoder.SERVICE_EXPIRED;
  }
}
