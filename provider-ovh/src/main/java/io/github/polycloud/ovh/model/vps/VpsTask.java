package io.github.polycloud.ovh.model.vps;

import java.time.Instant;

/**
 * Work on a VPS.
 *
 * @param id its id
 * @param type what is done, for example {@code rebootVm}
 * @param state how far it is
 * @param progress how far it is, in percent
 * @param date when it was asked for
 */
public record VpsTask(long id, String type, VpsTaskState state, long progress, Instant date) {}
