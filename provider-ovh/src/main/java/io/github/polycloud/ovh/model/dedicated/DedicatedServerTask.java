package io.github.polycloud.ovh.model.dedicated;

import io.github.polycloud.ovh.model.TaskStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work on a dedicated server.
 *
 * @param taskId its id
 * @param function what is done, for example {@code hardReboot}
 * @param status how far it is
 * @param startDate when it was asked for
 * @param lastUpdate when its status last changed
 * @param doneDate when it ended
 * @param comment a remark for people
 * @param note a further remark
 * @param needSchedule whether a date must be agreed on first
 * @param plannedInterventionId the intervention it belongs to
 * @param ticketReference the support ticket it belongs to
 * @param tags what came of it, by key
 */
public record DedicatedServerTask(
    long taskId,
    String function,
    TaskStatus status,
    Instant startDate,
    @Nullable Instant lastUpdate,
    @Nullable Instant doneDate,
    @Nullable String comment,
    @Nullable String note,
    boolean needSchedule,
    @Nullable Long plannedInterventionId,
    @Nullable String ticketReference,
    @Nullable List<Tag> tags) {
  /**
   * Something that came of a task.
   *
   * @param key its name
   * @param value what it is
   */
  public record Tag(@Nullable String key, @Nullable String value) {}
}
