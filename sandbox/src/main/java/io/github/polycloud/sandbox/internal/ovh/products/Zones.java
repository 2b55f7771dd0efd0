package io.github.polycloud.sandbox.internal.ovh.products;

import static io.github.polycloud.sandbox.internal.ovh.wire.Operation.answeringNull;

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

/** {@code /domain/zone}. */
final class Zones {

  private final Map<String, Zone> zones = new LinkedHashMap<>();
  private final InstantSource clock;
  private final ServiceInfos serviceInfos;

  Zones(List<String> names, long firstId, InstantSource clock, ServiceInfos serviceInfos) {
    this.clock = clock;
    this.serviceInfos = serviceInfos;
    for (String name : names) {
      zones.put(name, new Zone(name, firstId * 1_000 + zones.size() * 500L, clock.instant()));
    }
  }

  void register(Routes routes) {
    String zone = "/domain/zone/{zoneName}";
    routes.get("/domain/zone", call -> Json.texts(zones.keySet().stream()));
    routes.get(zone, call -> zone(call).toJson());
    routes.post(zone + "/refresh", answeringNull(call -> zone(call).refresh(clock.instant())));
    routes.get(zone + "/serviceInfos", this::serviceInfos);
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
    return Optional.ofNullable(zones.get(call.path("zoneName")))
        .orElseThrow(OvhError::noSuchService);
  }
}
