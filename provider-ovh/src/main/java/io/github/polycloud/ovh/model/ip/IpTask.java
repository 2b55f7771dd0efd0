package io.github.polycloud.ovh.model.ip;

import io.github.polycloud.ovh.model.TaskStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work on a block.
 *
 * @param taskId its id
 * @param function what is done, for example {@code genericMoveFloatingIp}
 * @param status how far it is
 * @param startDate when it was asked for
 * @param lastUpdate when its status last changed
 * @param doneDate when it ended
 * @param comment a remark for people
 * @param destination where a block is moved to
 */
public record IpTask(
    long taskId,
    String function,
    TaskStatus status,
    Instant startDate,
    @Nullable Instant lastUpdate,
    @Nullable Instant doneDate,
    @Nullable String comment,
    @Nullable RoutedTo destination) {}
