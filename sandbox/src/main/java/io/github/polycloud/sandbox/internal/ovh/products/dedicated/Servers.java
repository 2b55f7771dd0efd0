// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.dedicated;

import io.github.polycloud.sandbox.internal.ovh.products.ip.IpBlocks;
import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.products.task.AsyncTask;
import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.github.polycloud.sandbox.internal.ovh.protocol.RestCollection;
import io.github.polycloud.sandbox.internal.seed.Seeding;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /dedicated/server}. */
public final class Servers implements Serializable {

  private static final Enumeration TASK_STATUS =
      Enumeration.of(
          "dedicated.TaskStatusEnum", "cancelled customerError doing done init ovhError todo");

  private final EntityStore<Server> servers = new EntityStore<>(Server::name);
  private final ServiceInfos serviceInfos;
  private final IpBlocks ipBlocks;

  /**
   * Creates servers, the first of them with a failover block, the last ones expired.
   *
   * @param names the names of the servers to create instead, or null
   */
  public Servers(
      int count,
      int expired,
      long firstId,
      InstantSource clock,
      ServiceInfos serviceInfos,
      IpBlocks ipBlocks,
      @Nullable List<String> names) {
    this.serviceInfos = serviceInfos;
    this.ipBlocks = ipBlocks;
    for (int i = 0; names == null && i < count; i++) {
      String name = "ns%d.ip-198-18-%d.eu".formatted(firstId + i, i >> 8);
      add(name, firstId + i, clock, i >= count - expired);
    }
    Seeding.each(
        names,
        "ovh.servers",
        (name, at) ->
            add(
                Seeding.domain(name, servers::contains, at),
                firstId + servers.size(),
                clock,
                false));
    servers.stream().findFirst().map(Server::name).ifPresent(ipBlocks::routeFailover);
  }

  private void add(String name, long id, InstantSource clock, boolean expired) {
    String ip = ipBlocks.assign("dedicated", name);
    servers.put(new Server(name, servers.size(), id, ip, clock, expired));
  }

  public void register(OvhRouter router) {
    RestCollection.services(router, "/dedicated/server", "serviceName", servers)
        .onAccess(Server::access)
        .list()
        .get(Server::toJson)
        .update(Server::update)
        .get("/burst", Server::burst)
        .update("/burst", Server::setBurst)
        .post("/reboot", (server, body) -> server.reboot())
        .get("/ips", server -> ipBlocks.of(server.name()))
        .get("/serviceInfos", server -> serviceInfos.of("dedicatedServer", server.name()))
        .nested("/task", "taskId", server -> server.tasks().all())
        .numbered()
        .filter("function", AsyncTask::function)
        .filter("status", TASK_STATUS, AsyncTask::status)
        .list()
        .get(task -> Server.task(task.advance()))
        .action("/cancel", (task, body) -> task.cancel());
  }
}
