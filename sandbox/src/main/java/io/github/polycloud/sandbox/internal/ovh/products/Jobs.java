package io.github.polycloud.sandbox.internal.ovh.products;

import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The work that was ordered on one machine. */
final class Jobs {

  private final InstantSource clock;
  private final Map<Long, Job> jobs = new LinkedHashMap<>();
  private long lastId;

  Jobs(long firstId, InstantSource clock) {
    this.lastId = firstId;
    this.clock = clock;
  }

  Job order(String function, Consumer<Job.Stage> effect) {
    Job job = new Job(++lastId, function, clock.instant(), effect);
    jobs.put(job.id(), job);
    return job;
  }

  /** Looks at a job, which takes it a stage further. */
  Job look(String idName, long id) {
    Job job =
        Optional.ofNullable(jobs.get(id)).orElseThrow(() -> OvhError.noSuchObject(idName, id));
    job.advance(clock.instant());
    return job;
  }

  JsonNode ids(Optional<String> function, Optional<String> stage) {
    return Json.ids(
        jobs.values().stream()
            .filter(job -> function.isEmpty() || function.get().equals(job.function()))
            .filter(job -> stage.isEmpty() || stage.get().equals(job.stage().wireName()))
            .map(Job::id));
  }
}
