package io.github.polycloud.sandbox.internal.ovh.products.dedicated;

import static io.github.polycloud.sandbox.internal.ovh.wire.Operation.answeringNull;

import io.github.polycloud.sandbox.internal.ovh.products.ip.IpBlocks;
import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code /dedicated/server}. */
public final class Servers {

  private static final Enumeration TASK_STATUS =
      Enumeration.of(
          "dedicated.TaskStatusEnum",
          "cancelled",
          "customerError",
          "doing",
          "done",
          "init",
          "ovhError",
          "todo");

  private final Map<String, Server> servers = new LinkedHashMap<>();
  private final ServiceInfos serviceInfos;
  private final IpBlocks ipBlocks;

  private Servers(ServiceInfos serviceInfos, IpBlocks ipBlocks) {
    this.serviceInfos = serviceInfos;
    this.ipBlocks = ipBlocks;
  }

  /**
   * Makes up servers.
   *
   * @param count how many
   * @param firstId where their numbers start
   * @param clock the server's clock
   * @param serviceInfos knows who answers for them
   * @param ipBlocks gives them addresses
   * @return the servers, the first with a failover block
   */
  public static Servers seed(
      int count, long firstId, InstantSource clock, ServiceInfos serviceInfos, IpBlocks ipBlocks) {
    Servers seeded = new Servers(serviceInfos, ipBlocks);
    for (int i = 0; i < count; i++) {
      String name = "ns%d.ip-198-18-%d.eu".formatted(firstId + i, i >> 8);
      String ip = ipBlocks.assign("dedicated", name);
      seeded.servers.put(name, new Server(name, i, firstId + i, ip, clock));
    }
    seeded.servers.keySet().stream().findFirst().ifPresent(ipBlocks::routeFailover);
    return seeded;
  }

  /**
   * Puts the operations on a server.
   *
   * @param routes the server's routes
   */
  public void register(Routes routes) {
    String server = "/dedicated/server/{serviceName}";
    routes.services("/dedicated/server", call -> Json.texts(servers.keySet().stream()));
    routes.get(server, call -> server(call).toJson());
    routes.put(server, answeringNull(call -> server(call).update(call.body())));
    routes.get(server + "/burst", call -> server(call).burst());
    routes.put(server + "/burst", answeringNull(call -> server(call).setBurst(call.body())));
    routes.post(server + "/reboot", call -> Server.task(server(call).reboot()));
    routes.get(
        server + "/task",
        call -> server(call).jobs().ids(call.query("function"), call.query("status", TASK_STATUS)));
    routes.get(
        server + "/task/{taskId}",
        call -> Server.task(server(call).jobs().look("taskId", call.id("taskId"))));
    routes.post(
        server + "/task/{taskId}/cancel",
        answeringNull(call -> server(call).jobs().cancel("taskId", call.id("taskId"))));
    routes.get(server + "/ips", call -> ipBlocks.of(existing(call)));
    routes.get(server + "/serviceInfos", call -> serviceInfos.of(existing(call)));
  }

  private String existing(Call call) {
    server(call);
    return call.path("serviceName");
  }

  private Server server(Call call) {
    Server server =
        Optional.ofNullable(servers.get(call.path("serviceName")))
            .orElseThrow(OvhError::noSuchService);
    server.jobs().settle();
    return server;
  }
}
