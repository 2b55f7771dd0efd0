// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.zone;

import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.products.task.AsyncTask;
import io.github.polycloud.sandbox.internal.ovh.products.task.AsyncTasks;
import io.github.polycloud.sandbox.internal.ovh.protocol.Dates;
import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import io.github.polycloud.sandbox.internal.seed.OvhContent;
import io.github.polycloud.sandbox.internal.seed.Seeding;
import java.io.Serializable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A DNS zone: its records as last changed, and as last published. */
final class Zone implements Serializable {

  private record Seed(String fieldType, String subDomain, String target) {}

  private final String name;
  private final int number;
  private final InstantSource clock;
  private final EntityStore<DnsRecord> records = new EntityStore<>(DnsRecord::id);
  private final AsyncTasks tasks;
  private long lastId;
  private List<DnsRecord> published = List.of();
  private Instant lastUpdate = Instant.EPOCH;

  Zone(String name, int number, long firstId, InstantSource clock) {
    this.name = name;
    this.number = number;
    this.clock = clock;
    this.lastId = firstId;
    this.tasks = new AsyncTasks(firstId, clock);
    for (Seed seed : SeedData.list("zone/records", Seed.class)) {
      String target = seed.target().equals("@") ? name + "." : seed.target();
      records.put(new DnsRecord(++lastId, name, seed.fieldType(), seed.subDomain(), target, 3600L));
    }
    refresh();
  }

  String name() {
    return name;
  }

  EntityStore<DnsRecord> records() {
    return records;
  }

  AsyncTasks tasks() {
    return tasks;
  }

  ObjectNode add(RequestBody body) {
    return Json.view(records.put(DnsRecord.parse(++lastId, name, body)));
  }

  /** Replaces all records by those of a seed file. */
  void replace(List<OvhContent.DnsRecord> given, String place) {
    records.clear();
    Seeding.each(
        given,
        place + ".records",
        (dnsRecord, at) ->
            add(
                RequestBody.of(
                    Json.object()
                        .put(
                            "fieldType",
                            Seeding.oneOf(
                                dnsRecord.type(), DnsRecord.FIELD_TYPE.values(), at + ".type"))
                        .put("subDomain", dnsRecord.subDomain())
                        .put("target", Seeding.text(dnsRecord.target(), at + ".target"))
                        .put("ttl", dnsRecord.ttl()))));
    refresh();
  }

  /** Publishes the records. */
  void refresh() {
    published = records.stream().toList();
    lastUpdate = clock.instant();
  }

  /** The zone file of what was last published. */
  String export() {
    return ZoneFile.write(name, published);
  }

  /** Starts a task that replaces all records and publishes the new ones. */
  ObjectNode load(String zoneFile) {
    List<DnsRecord> loaded = ZoneFile.read(name, zoneFile, () -> ++lastId);
    return task(
        tasks.start(
            "ZoneImport",
            Json.object(),
            () -> {
              records.clear();
              loaded.forEach(records::put);
              refresh();
            }));
  }

  static ObjectNode task(AsyncTask task) {
    return SeedData.object("zone/task")
        .setAll(task.toJson("id"))
        .put("creationDate", Dates.text(task.start()))
        .put("todoDate", Dates.text(task.start()))
        .put("canCancel", task.stage() == AsyncTask.Stage.TODO);
  }

  ObjectNode toJson() {
    ObjectNode json = SeedData.object("zone/zone");
    json.put("name", name).put("lastUpdate", Dates.text(lastUpdate));
    json.set("iam", ServiceInfos.iam("dnsZone", name, number));
    return json;
  }
}
