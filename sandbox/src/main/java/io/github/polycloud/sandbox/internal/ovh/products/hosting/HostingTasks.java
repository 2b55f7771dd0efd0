package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import io.github.polycloud.sandbox.internal.ovh.products.task.Job;
import io.github.polycloud.sandbox.internal.ovh.products.task.Jobs;
import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The work that was ordered on one hosting, and what each piece of it is about. */
final class HostingTasks {

  private record Target(String type, String id) {}

  private final Jobs jobs;
  private final Map<Long, Target> targets = new LinkedHashMap<>();

  HostingTasks(long firstId, InstantSource clock) {
    this.jobs = new Jobs(firstId, clock);
  }

  /**
   * Orders work.
   *
   * @param type what it is about, for example {@code EnvVar}
   * @param verb what happens to it
   * @param id which one
   * @param whenDone takes effect at the end
   */
  Job order(String type, String verb, String id, Runnable whenDone) {
    String object = Character.toLowerCase(type.charAt(0)) + type.substring(1);
    Job job =
        jobs.order(
            object + "/" + verb,
            stage -> {
              if (stage == Job.Stage.DONE) {
                whenDone.run();
              }
            });
    targets.put(job.id(), new Target(type, id));
    return job;
  }

  void settle() {
    jobs.settle();
  }

  JsonNode ids(Call call, Enumeration status) {
    return jobs.ids(call.query("function"), call.query("status", status));
  }

  ObjectNode look(long id) {
    return toJson(jobs.look("id", id));
  }

  ObjectNode toJson(Job job) {
    Target target = targets.getOrDefault(job.id(), new Target("Other", ""));
    return Json.object()
        .put("id", job.id())
        .put("function", job.function())
        .put("status", job.stage().wireName())
        .put("startDate", Dates.text(job.start()))
        .put("lastUpdate", Dates.text(job.lastUpdate()))
        .put("doneDate", Dates.text(job.doneDate()))
        .put("objectType", target.type())
        .put("objectId", target.id());
  }
}
