// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.vps;

import io.github.polycloud.sandbox.internal.ovh.auth.RandomTokens;
import io.github.polycloud.sandbox.internal.ovh.products.ip.IpBlocks;
import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.products.task.AsyncTask;
import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.github.polycloud.sandbox.internal.ovh.protocol.RestCollection;
import java.io.Serializable;
import java.time.InstantSource;

/** {@code /vps}. */
public final class VirtualServers implements Serializable {

  private static final Enumeration TASK_STATE =
      Enumeration.of(
          "vps.TaskStateEnum", "blocked cancelled doing done error paused todo waitingAck");

  private final EntityStore<VirtualServer> servers = new EntityStore<>(VirtualServer::name);
  private final ServiceInfos serviceInfos;
  private final IpBlocks ipBlocks;

  public VirtualServers(
      int count,
      RandomTokens tokens,
      InstantSource clock,
      ServiceInfos serviceInfos,
      IpBlocks ipBlocks) {
    this.serviceInfos = serviceInfos;
    this.ipBlocks = ipBlocks;
    for (int i = 0; i < count; i++) {
      String name = "vps-%s.vps.ovh.net".formatted(tokens.hex(8));
      ipBlocks.assign("vps", name);
      servers.put(new VirtualServer(name, i, tokens.firstId(), clock));
    }
  }

  public void register(OvhRouter router) {
    RestCollection.services(router, "/vps", "serviceName", servers)
        .onAccess(server -> server.tasks().settle())
        .list()
        .get(VirtualServer::toJson)
        .update(VirtualServer::update)
        .post("/reboot", (server, body) -> server.reboot())
        .post("/start", (server, body) -> server.start())
        .post("/stop", (server, body) -> server.stop())
        .get("/ips", server -> ipBlocks.addressesOf(server.name()))
        .get("/serviceInfos", server -> serviceInfos.of("vps", server.name()))
        .nested("/tasks", "id", server -> server.tasks().all())
        .numbered()
        .filter("type", AsyncTask::function)
        .filter("state", TASK_STATE, AsyncTask::status)
        .list()
        .get(task -> VirtualServer.task(task.advance()));
  }
}
