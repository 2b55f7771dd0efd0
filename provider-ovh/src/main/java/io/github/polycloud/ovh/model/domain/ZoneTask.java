package io.github.polycloud.ovh.model.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work on a zone.
 *
 * @param id its id
 * @param function what is done, for example {@code ZoneImport}
 * @param status how far it is
 * @param creationDate when it was asked for
 * @param todoDate when it may begin
 * @param lastUpdate when its status last changed
 * @param doneDate when it ended
 * @param comment a remark for people
 * @param canAccelerate whether it can be hurried
 * @param canCancel whether it can be cancelled
 * @param canRelaunch whether it can be begun again
 */
public record ZoneTask(
    long id,
    String function,
    ZoneTaskStatus status,
    Instant creationDate,
    Instant todoDate,
    @Nullable Instant lastUpdate,
    @Nullable Instant doneDate,
    @Nullable String comment,
    boolean canAccelerate,
    boolean canCancel,
    boolean canRelaunch) {}
