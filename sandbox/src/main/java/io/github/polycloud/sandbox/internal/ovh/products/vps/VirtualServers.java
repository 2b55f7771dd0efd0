package io.github.polycloud.sandbox.internal.ovh.products.vps;

import static io.github.polycloud.sandbox.internal.ovh.wire.Operation.answeringNull;

import io.github.polycloud.sandbox.internal.ovh.auth.Tokens;
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

/** {@code /vps}. */
public final class VirtualServers {

  private static final Enumeration TASK_STATE =
      Enumeration.of(
          "vps.TaskStateEnum",
          "blocked",
          "cancelled",
          "doing",
          "done",
          "error",
          "paused",
          "todo",
          "waitingAck");

  private final Map<String, VirtualServer> machines = new LinkedHashMap<>();
  private final ServiceInfos serviceInfos;
  private final IpBlocks ipBlocks;

  private VirtualServers(ServiceInfos serviceInfos, IpBlocks ipBlocks) {
    this.serviceInfos = serviceInfos;
    this.ipBlocks = ipBlocks;
  }

  /**
   * Makes up machines.
   *
   * @param count how many
   * @param tokens makes up their names
   * @param clock the server's clock
   * @param serviceInfos knows who answers for them
   * @param ipBlocks gives them addresses
   * @return the machines
   */
  public static VirtualServers seed(
      int count, Tokens tokens, InstantSource clock, ServiceInfos serviceInfos, IpBlocks ipBlocks) {
    VirtualServers seeded = new VirtualServers(serviceInfos, ipBlocks);
    for (int i = 0; i < count; i++) {
      String name = "vps-%s.vps.ovh.net".formatted(tokens.hex(8));
      ipBlocks.assign("vps", name);
      seeded.machines.put(name, new VirtualServer(name, i, tokens.firstId(), clock));
    }
    return seeded;
  }

  /**
   * Puts the operations on a server.
   *
   * @param routes the server's routes
   */
  public void register(Routes routes) {
    String vps = "/vps/{serviceName}";
    routes.services("/vps", call -> Json.texts(machines.keySet().stream()));
    routes.get(vps, call -> machine(call).toJson());
    routes.put(vps, answeringNull(call -> machine(call).update(call.body())));
    routes.post(vps + "/reboot", call -> VirtualServer.task(machine(call).reboot()));
    routes.post(vps + "/start", call -> VirtualServer.task(machine(call).start()));
    routes.post(vps + "/stop", call -> VirtualServer.task(machine(call).stop()));
    routes.get(
        vps + "/tasks",
        call -> machine(call).jobs().ids(call.query("type"), call.query("state", TASK_STATE)));
    routes.get(
        vps + "/tasks/{id}",
        call -> VirtualServer.task(machine(call).jobs().look("id", call.id("id"))));
    routes.get(vps + "/ips", call -> ipBlocks.addressesOf(existing(call)));
    routes.get(vps + "/serviceInfos", call -> serviceInfos.of(existing(call)));
  }

  private String existing(Call call) {
    machine(call);
    return call.path("serviceName");
  }

  private VirtualServer machine(Call call) {
    VirtualServer machine =
        Optional.ofNullable(machines.get(call.path("serviceName")))
            .orElseThrow(OvhError::noSuchService);
    machine.jobs().settle();
    return machine;
  }
}
