package io.github.polycloud.ovh.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
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
    @Nullable String ticketReference) {
  /** Refuses a value without what the service always sends. */
  public DedicatedServerTask {
    requireNonNull(function, "function");
    requireNonNull(status, "status");
  }
}
