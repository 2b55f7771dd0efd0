// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.task;

import io.github.polycloud.config.RehearsedCall;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.internal.list.Elements;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Polls a task that may not be visible yet, and may disappear once it is done: until it is found
 * for the first time, the created task is returned, and after it has disappeared, a completed one.
 */
final class EventuallyVisibleTask<T> implements Supplier<T> {
  private final T created;
  private final Supplier<T> poll;
  private final UnaryOperator<T> completed;
  private @Nullable T found;

  EventuallyVisibleTask(T created, Supplier<T> poll, UnaryOperator<T> completed) {
    this.created = created;
    this.poll = poll;
    this.completed = completed;
  }

  @Override
  public T get() {
    try {
      T current = poll.get();
      found = current;
      return current;
    } catch (CloudException e) {
      if (!Elements.isVanished(e)) {
        throw e;
      }
      if (found == null) {
        requireSent();
      }
      return found == null ? created : completed.apply(found);
    }
  }

  /** The task of a rehearsal will never be visible. */
  private void requireSent() {
    if (String.valueOf(created).contains(RehearsedCall.UNKNOWN)) {
      throw CloudException.of(
          ErrorKind.UNSUPPORTED, "the task was rehearsed, so there is nothing to wait for");
    }
  }
}
