package io.github.polycloud.ovh.task;

import io.github.polycloud.Waiter;
import io.github.polycloud.ovh.internal.Answered;
import io.github.polycloud.ovh.model.TaskStatus;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** How tasks end that share the words of {@link TaskStatus}. */
final class TaskEnd {
  private static final Set<TaskStatus> FAILED =
      Set.of(TaskStatus.CANCELLED, TaskStatus.CUSTOMER_ERROR, TaskStatus.OVH_ERROR);

  private TaskEnd() {}

  static <T> Waiter<T> waiter(T made, Supplier<T> question, Function<T, TaskStatus> status) {
    return Waiter.polling(new FreshTask<>(made, question))
        .until(task -> Answered.with(status.apply(task), "status").equals(TaskStatus.DONE))
        .failWhen(task -> FAILED.contains(status.apply(task)));
  }
}
