package io.github.polycloud.sandbox.internal.ovh.products.vps;

import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.products.task.Job;
import io.github.polycloud.sandbox.internal.ovh.products.task.Jobs;
import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.Resource;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** One VPS. */
final class VirtualServer {

  private static final Set<String> WRITABLE =
      Set.of("displayName", "keymap", "netbootMode", "slaMonitoring");
  private static final Enumeration NETBOOT =
      Enumeration.of("vps.VpsNetbootEnum", "local", "rescue");
  private static final Enumeration KEYMAP = Enumeration.of("vps.VpsKeymapEnum", "fr", "us");

  private final Resource fields;
  private final Jobs jobs;

  VirtualServer(String name, int number, long firstTask, InstantSource clock) {
    this.fields = new Resource(fields(name, number), WRITABLE);
    this.jobs = new Jobs(firstTask, clock);
  }

  Jobs jobs() {
    return jobs;
  }

  ObjectNode toJson() {
    return fields.toJson();
  }

  void update(Body body) {
    body.optionalText("netbootMode").ifPresent(mode -> NETBOOT.check("netbootMode", mode));
    body.optionalText("keymap").ifPresent(map -> KEYMAP.check("keymap", map));
    fields.update(body);
  }

  Job reboot() {
    return jobs.order("rebootVm", stage -> state(stage, "rebooting", "running"));
  }

  Job start() {
    return jobs.order("startVm", stage -> state(stage, fields.text("state"), "running"));
  }

  Job stop() {
    return jobs.order("stopVm", stage -> state(stage, "stopping", "stopped"));
  }

  private void state(Job.Stage stage, String meanwhile, String then) {
    fields.set("state", stage == Job.Stage.DONE ? then : meanwhile);
  }

  static ObjectNode task(Job job) {
    return Json.object()
        .put("id", job.id())
        .put("type", job.function())
        .put("state", job.stage().wireName())
        .put("progress", job.stage().ordinal() * 50)
        .put("date", Dates.text(job.start()));
  }

  private static ObjectNode fields(String name, int number) {
    ObjectNode fields =
        Json.object()
            .put("name", name)
            .put("displayName", name)
            .put("state", "running")
            .put("zone", "Region OpenStack: os-gra1")
            .put("cluster", "gra1")
            .put("vcore", 2)
            .put("memoryLimit", 4096)
            .put("offerType", "ssd")
            .put("netbootMode", "local")
            .putNull("keymap")
            .put("slaMonitoring", false);
    fields.set("monitoringIpBlocks", Json.texts(Stream.of("192.0.2.0/24")));
    fields.set("model", model());
    fields.set("iam", ServiceInfos.iam("vps", name, number));
    return fields;
  }

  private static ObjectNode model() {
    ObjectNode model =
        Json.object()
            .put("name", "vps-value-1-4-80")
            .put("offer", "VPS vps2020-value-1-4-80")
            .put("version", "2019v1")
            .put("vcore", 2)
            .put("memory", 4096)
            .put("disk", 80)
            .put("maximumAdditionnalIp", 16);
    model.set("datacenter", Json.texts(Stream.empty()));
    model.set("availableOptions", Json.texts(Stream.of("snapshot", "automatedBackup")));
    return model;
  }
}
