package io.github.polycloud.sandbox.internal.ovh.products.zone;

import static io.github.polycloud.sandbox.internal.ovh.wire.Operation.answeringNull;

import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** {@code /domain/zone}. */
public final class Zones {

  private final Map<String, Zone> zones = new LinkedHashMap<>();
  private final InstantSource clock;
  private final ServiceInfos serviceInfos;

  /**
   * Zones with a few records each.
   *
   * @param names their names
   * @param firstId where the ids of records start
   * @param clock the server's clock
   * @param serviceInfos knows who answers for them
   */
  public Zones(List<String> names, long firstId, InstantSource clock, ServiceInfos serviceInfos) {
    this.clock = clock;
    this.serviceInfos = serviceInfos;
    for (String name : names) {
      zones.put(name, new Zone(name, zones.size(), firstId * 1_000 + zones.size() * 500L, clock));
    }
  }

  /**
   * Puts the operations on a server.
   *
   * @param routes the server's routes
   */
  public void register(Routes routes) {
    String zone = "/domain/zone/{zoneName}";
    routes.services("/domain/zone", call -> Json.texts(zones.keySet().stream()));
    routes.get(zone, call -> zone(call).toJson());
    routes.post(zone + "/refresh", answeringNull(call -> zone(call).refresh(clock.instant())));
    routes.get(zone + "/serviceInfos", this::serviceInfos);
    routes.get(zone + "/export", call -> StringNode.valueOf(zone(call).export()));
    routes.post(
        zone + "/import", call -> Zone.task(zone(call).load(call.body().text("zoneFile"), clock)));
    routes.get(
        zone + "/task",
        call -> zone(call).jobs().ids(call.query("function"), call.query("status")));
    routes.get(zone + "/task/{id}", call -> Zone.task(zone(call).jobs().look("id", call.id("id"))));
    routes.get(
        zone + "/record",
        call ->
            zone(call).ids(call.query("fieldType", DnsRecord.FIELD_TYPE), call.query("subDomain")));
    routes.post(zone + "/record", call -> zone(call).add(call.body()).toJson());
    routes.get(zone + "/record/{id}", call -> zone(call).find(call.id("id")).toJson());
    routes.put(
        zone + "/record/{id}",
        answeringNull(call -> zone(call).update(call.id("id"), call.body())));
    routes.delete(zone + "/record/{id}", answeringNull(call -> zone(call).remove(call.id("id"))));
  }

  private JsonNode serviceInfos(Call call) {
    zone(call);
    return serviceInfos.of(call.path("zoneName"));
  }

  private Zone zone(Call call) {
    Zone zone =
        Optional.ofNullable(zones.get(call.path("zoneName"))).orElseThrow(OvhError::noSuchService);
    zone.jobs().settle();
    return zone;
  }
}
