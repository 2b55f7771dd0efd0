// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.vps;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
public record VpsTask(
    @Nullable Long id, String type, VpsTaskState state, @Nullable Long progress, Instant date) {
  /** Returns a copy with the status {@code done}. */
  public VpsTask completed() {
    return new VpsTask(id, type, VpsTaskState.DONE, 100L, date);
  }
}
