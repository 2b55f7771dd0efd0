package io.github.polycloud.sandbox.internal.ovh.products.zone;

import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.products.task.Job;
import io.github.polycloud.sandbox.internal.ovh.products.task.Jobs;
import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One DNS zone: the records as they were last changed, and as the world sees them. */
final class Zone {

  private static final List<String> NAME_SERVERS =
      List.of("dns200.anycast.example", "ns200.anycast.example");

  private final String name;
  private final int number;
  private final Map<Long, DnsRecord> records = new LinkedHashMap<>();
  private long lastId;
  private final Jobs jobs;
  private List<DnsRecord> published = List.of();
  private Instant lastUpdate;

  Zone(String name, int number, long firstId, InstantSource clock) {
    this.name = name;
    this.number = number;
    this.lastId = firstId;
    this.lastUpdate = clock.instant();
    this.jobs = new Jobs(firstId, clock);
    NAME_SERVERS.forEach(server -> seed("NS", "", server + "."));
    seed("A", "", "198.51.100.10");
    seed("CNAME", "www", name + ".");
    refresh(lastUpdate);
  }

  DnsRecord add(Body body) {
    return keep(DnsRecord.parse(++lastId, name, body));
  }

  void update(long id, Body body) {
    keep(find(id).with(body));
  }

  void remove(long id) {
    records.remove(find(id).id());
  }

  DnsRecord find(long id) {
    return Optional.ofNullable(records.get(id)).orElseThrow(() -> OvhError.noSuchObject("id", id));
  }

  ArrayNode ids(Optional<String> fieldType, Optional<String> subDomain) {
    return Json.ids(
        records.values().stream()
            .filter(record -> fieldType.isEmpty() || fieldType.get().equals(record.fieldType()))
            .filter(record -> subDomain.isEmpty() || record.isAt(subDomain.get()))
            .map(DnsRecord::id));
  }

  /** Publishes the records. */
  void refresh(Instant now) {
    published = List.copyOf(records.values());
    lastUpdate = now;
  }

  /** The zone file of what was last published. */
  String export() {
    return ZoneFile.write(name, published);
  }

  /** Replaces all records and publishes the new ones, once the task is done. */
  Job load(String zoneFile, InstantSource clock) {
    List<DnsRecord> loaded = ZoneFile.read(name, zoneFile, () -> ++lastId);
    return jobs.order(
        "ZoneImport",
        stage -> {
          if (stage == Job.Stage.DONE) {
            records.clear();
            loaded.forEach(this::keep);
            refresh(clock.instant());
          }
        });
  }

  Jobs jobs() {
    return jobs;
  }

  static ObjectNode task(Job job) {
    boolean waiting = job.stage() == Job.Stage.TODO;
    return Json.object()
        .put("id", job.id())
        .put("function", job.function())
        .put("status", job.stage().wireName())
        .put("creationDate", Dates.text(job.start()))
        .put("todoDate", Dates.text(job.start()))
        .put("lastUpdate", Dates.text(job.lastUpdate()))
        .put("doneDate", Dates.text(job.doneDate()))
        .putNull("comment")
        .put("canAccelerate", false)
        .put("canCancel", waiting)
        .put("canRelaunch", false);
  }

  ObjectNode toJson() {
    ObjectNode json =
        Json.object()
            .put("name", name)
            .put("hasDnsAnycast", false)
            .put("dnssecSupported", true)
            .put("lastUpdate", Dates.text(lastUpdate));
    json.set("nameServers", Json.texts(NAME_SERVERS.stream()));
    json.set("iam", ServiceInfos.iam("dnsZone", name, number));
    return json;
  }

  private void seed(String fieldType, String subDomain, String target) {
    keep(new DnsRecord(++lastId, name, fieldType, subDomain, target, 3600L));
  }

  private DnsRecord keep(DnsRecord record) {
    records.put(record.id(), record);
    return record;
  }
}
