package io.github.polycloud.sandbox.internal.ovh.products.dedicated;

import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.products.task.Job;
import io.github.polycloud.sandbox.internal.ovh.products.task.Jobs;
import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Resource;
import java.time.InstantSource;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** One dedicated server. */
final class Server {

  private static final Set<String> WRITABLE =
      Set.of(
          "bootId",
          "bootScript",
          "monitoring",
          "noIntervention",
          "rescueMail",
          "rescueSshKey",
          "rootDevice",
          "state");
  private static final Enumeration STATE =
      Enumeration.of("dedicated.server.StateEnum", "error", "hacked", "hackedBlocked", "ok");
  private static final Enumeration BURST =
      Enumeration.of("dedicated.server.BurstStatusEnum", "active", "inactive", "inactiveLocked");

  private final Resource fields;
  private final Jobs jobs;
  private String burst = "inactive";

  Server(String name, int number, long serverId, String ip, InstantSource clock) {
    this.fields = new Resource(fields(name, number, serverId, ip), WRITABLE);
    this.jobs = new Jobs(serverId * 10, clock);
  }

  Jobs jobs() {
    return jobs;
  }

  ObjectNode toJson() {
    return fields.toJson();
  }

  void update(Body body) {
    body.optionalText("state").ifPresent(state -> STATE.check("state", state));
    fields.update(body);
  }

  ObjectNode burst() {
    ObjectNode json = Json.object().put("status", burst);
    json.set("capacity", Json.object().put("unit", "Mbps").put("value", 300));
    return json;
  }

  void setBurst(Body body) {
    String status = BURST.check("status", body.text("status"));
    if (status.equals("inactiveLocked")) {
      throw OvhError.badRequest("[status] inactiveLocked is for OVH to set");
    }
    burst = status;
  }

  Job reboot() {
    return jobs.order("hardReboot", this::cyclePower);
  }

  private void cyclePower(Job.Stage stage) {
    fields.set("powerState", stage == Job.Stage.DOING ? "poweroff" : "poweron");
  }

  static ObjectNode task(Job job) {
    return Json.object()
        .put("taskId", job.id())
        .put("function", job.function())
        .put("status", job.stage().wireName())
        .put("startDate", Dates.text(job.start()))
        .put("lastUpdate", Dates.text(job.lastUpdate()))
        .put("doneDate", Dates.text(job.doneDate()))
        .put("comment", "Reboot asked")
        .put("needSchedule", false)
        .putNull("note")
        .putNull("plannedInterventionId")
        .putNull("ticketReference")
        .putNull("tags");
  }

  private static ObjectNode fields(String name, int number, long serverId, String ip) {
    Site site = Site.of(number);
    ObjectNode fields = Json.object();
    WRITABLE.forEach(fields::putNull);
    fields
        .put("name", name)
        .put("serverId", serverId)
        .put("ip", ip)
        .put("reverse", name + ".")
        .put("availabilityZone", site.region() + "-a")
        .put("region", site.region())
        .put("datacenter", site.datacenter())
        .put("rack", site.rack())
        .put("os", "debian12_64")
        .put("state", "ok")
        .put("powerState", "poweron")
        .put("supportLevel", "pro")
        .put("commercialRange", "rise")
        .put("linkSpeed", 1000)
        .put("professionalUse", false)
        .put("monitoring", true)
        .put("noIntervention", false)
        .put("newUpgradeSystem", true)
        .set("iam", ServiceInfos.iam("dedicatedServer", name, number));
    return fields;
  }
}
