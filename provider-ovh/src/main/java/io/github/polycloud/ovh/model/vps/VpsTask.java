package io.github.polycloud.ovh.model.vps;

import java.time.Instant;

/**
 * A task on a VPS.
 *
 * @param id its id
 * @param type the operation, for example {@code rebootVm}
 * @param state its status
 * @param progress its progress in percent
 * @param date when it was requested
 * @since 0.1.0
 */
public record VpsTask(long id, String type, VpsTaskState state, long progress, Instant date) {}
