package io.github.polycloud.ovh.task;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.function.Supplier;

/**
 * Polls a task that may not be visible yet: until it is found for the first time, the created task
 * is returned.
 */
final class EventuallyVisibleTask<T> implements Supplier<T> {
  private final T created;
  private final Supplier<T> poll;
  private boolean found;

  EventuallyVisibleTask(T created, Supplier<T> poll) {
    this.created = created;
    this.poll = poll;
  }

  @Override
  public T get() {
    try {
      T current = poll.get();
      found = true;
      return current;
    } catch (CloudException e) {
      if (found || e.kind() != ErrorKind.NOT_FOUND) {
        throw e;
      }
      return created;
    }
  }
}
