// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.zone;

import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.products.task.AsyncTask;
import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.github.polycloud.sandbox.internal.ovh.protocol.RestCollection;
import io.github.polycloud.sandbox.internal.seed.OvhContent;
import io.github.polycloud.sandbox.internal.seed.Seeding;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /domain/zone}. */
public final class Zones implements Serializable {

  private final EntityStore<Zone> zones = new EntityStore<>(Zone::name);
  private final ServiceInfos serviceInfos;

  /** Creates zones with a few records each. */
  public Zones(List<String> names, long firstId, InstantSource clock, ServiceInfos serviceInfos) {
    this.serviceInfos = serviceInfos;
    for (String name : names) {
      zones.put(new Zone(name, zones.size(), firstId * 1_000 + zones.size() * 500L, clock));
    }
  }

  /** The names of the zones of a seed file, or the usual ones without it. */
  public static List<String> names(@Nullable List<OvhContent.Zone> given, List<String> usual) {
    if (given == null) {
      return usual;
    }
    Set<String> names = new LinkedHashSet<>();
    Seeding.each(
        given,
        "ovh.zones",
        (zone, at) -> names.add(Seeding.domain(zone.name(), names::contains, at + ".name")));
    return List.copyOf(names);
  }

  /** Replaces the usual records of zones by those of a seed file. */
  public void replaceRecords(@Nullable List<OvhContent.Zone> given) {
    Seeding.each(
        given,
        "ovh.zones",
        (zone, at) -> {
          if (zone.records() != null) {
            zones.find(String.valueOf(zone.name())).orElseThrow().replace(zone.records(), at);
          }
        });
  }

  public void register(OvhRouter router) {
    RestCollection<Zone> collection =
        RestCollection.services(router, "/domain/zone", "zoneName", zones)
            .onAccess(zone -> zone.tasks().settle())
            .list()
            .showing(zone -> zone.toJson().put("records", zone.records().size()))
            .get(Zone::toJson)
            .action("/refresh", (zone, body) -> zone.refresh())
            .get("/serviceInfos", zone -> serviceInfos.of("dnsZone", zone.name()))
            .get("/export", zone -> Json.text(zone.export()))
            .post("/import", (zone, body) -> zone.load(body.text("zoneFile")));
    collection
        .nested("/record", "id", Zone::records)
        .numbered()
        .filter("fieldType", DnsRecord.FIELD_TYPE, DnsRecord::fieldType)
        .filter("subDomain", DnsRecord::name)
        .list()
        .create(collection.with((zone, request) -> zone.add(request.body())))
        .get(Json::view)
        .replace(DnsRecord::with)
        .delete();
    collection
        .nested("/task", "id", zone -> zone.tasks().all())
        .numbered()
        .filter("function", AsyncTask::function)
        .filter("status", AsyncTask::status)
        .list()
        .get(task -> Zone.task(task.advance()));
  }
}
