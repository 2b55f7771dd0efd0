package io.github.polycloud.ovh.task;

import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.TaskStatus;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Creates waiters for tasks whose status is a {@link TaskStatus}. */
final class TaskWaiters {
  private static final Set<TaskStatus> FAILED =
      Set.of(TaskStatus.CANCELLED, TaskStatus.CUSTOMER_ERROR, TaskStatus.OVH_ERROR);

  private TaskWaiters() {}

  static <T> Waiter<T> waiter(T created, Supplier<T> poll, Function<T, TaskStatus> status) {
    return Waiter.polling(new EventuallyVisibleTask<>(created, poll))
        .until(task -> ResponseFields.require(status.apply(task), "status").equals(TaskStatus.DONE))
        .failWhen(task -> FAILED.contains(status.apply(task)));
  }
}
