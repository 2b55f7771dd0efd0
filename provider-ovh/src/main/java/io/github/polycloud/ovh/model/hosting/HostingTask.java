package io.github.polycloud.ovh.model.hosting;

import io.github.polycloud.ovh.model.TaskStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work on a hosting.
 *
 * @param id its id
 * @param function what is done, for example {@code envVar/create}
 * @param status how far it is
 * @param startDate when it was asked for
 * @param lastUpdate when its status last changed
 * @param doneDate when it ended
 * @param objectType the kind of what it works on, for example {@code EnvVar}
 * @param objectId what it works on
 */
public record HostingTask(
    long id,
    String function,
    TaskStatus status,
    Instant startDate,
    @Nullable Instant lastUpdate,
    @Nullable Instant doneDate,
    @Nullable String objectType,
    @Nullable String objectId) {}
