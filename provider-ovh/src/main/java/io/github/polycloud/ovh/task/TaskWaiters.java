// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.task;

import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.internal.text.ForeignText;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.TaskStatus;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Creates waiters for tasks whose status is a {@link TaskStatus}. */
final class TaskWaiters {
  private static final Set<TaskStatus> FAILED =
      Set.of(TaskStatus.CANCELLED, TaskStatus.CUSTOMER_ERROR, TaskStatus.OVH_ERROR);

  private static final int MAX_REASON = 300;

  private TaskWaiters() {}

  /**
   * Creates a waiter.
   *
   * @param operation the request that reads the task, for errors
   * @param completed returns a task with the status {@code done}
   * @param comment returns the comment of a task; null if there is none
   */
  static <T> Waiter<T> waiter(
      String operation,
      T created,
      Supplier<T> poll,
      Function<T, TaskStatus> status,
      UnaryOperator<T> completed,
      Function<T, @Nullable String> comment) {
    return Waiter.polling(new EventuallyVisibleTask<>(created, poll, completed))
        .until(
            task ->
                ResponseFields.require(status.apply(task), operation, "status")
                    .equals(TaskStatus.DONE))
        .failWhen(
            task -> FAILED.contains(status.apply(task)),
            task -> reason(status.apply(task), comment.apply(task)));
  }

  /** The comment as one short line; the status if there is none. */
  private static String reason(TaskStatus status, @Nullable String comment) {
    String line = comment == null ? "" : ForeignText.line(comment.strip(), MAX_REASON);
    return line.isEmpty() ? status.name() : line;
  }
}
