package io.github.polycloud.sandbox.internal.ovh.products.task;

import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The work that was ordered on one service. */
public final class Jobs {

  private final InstantSource clock;
  private final Map<Long, Job> jobs = new LinkedHashMap<>();
  private long lastId;

  /**
   * No work yet.
   *
   * @param firstId where task ids start
   * @param clock the server's clock
   */
  public Jobs(long firstId, InstantSource clock) {
    this.lastId = firstId;
    this.clock = clock;
  }

  /**
   * Orders work.
   *
   * @param function its name
   * @param effect told of each stage, the first at once
   * @return the new job
   */
  public Job order(String function, Consumer<Job.Stage> effect) {
    Job job = new Job(++lastId, function, clock.instant(), effect);
    jobs.put(job.id(), job);
    return job;
  }

  /**
   * Looks at a job, which takes it a stage further.
   *
   * @param idName what the path calls the id
   * @param id its number
   * @return the job
   * @throws OvhError when there is none
   */
  public Job look(String idName, long id) {
    Job job = find(idName, id);
    job.advance(clock.instant());
    return job;
  }

  /**
   * Gives a job up.
   *
   * @param idName what the path calls the id
   * @param id its number
   * @throws OvhError when there is none, or when it has begun
   */
  public void cancel(String idName, long id) {
    find(idName, id).cancel(clock.instant());
  }

  /** Ends what was ordered so long ago that it is over though nobody looked. */
  public void settle() {
    Instant now = clock.instant();
    jobs.values().forEach(job -> job.settle(now));
  }

  /**
   * The jobs.
   *
   * @param function only those with this name
   * @param stage only those at this stage
   * @return their ids
   */
  public JsonNode ids(Optional<String> function, Optional<String> stage) {
    return Json.ids(
        jobs.values().stream()
            .filter(job -> function.isEmpty() || function.get().equals(job.function()))
            .filter(job -> stage.isEmpty() || stage.get().equals(job.stage().wireName()))
            .map(Job::id));
  }

  private Job find(String idName, long id) {
    return Optional.ofNullable(jobs.get(id)).orElseThrow(() -> OvhError.noSuchObject(idName, id));
  }
}
