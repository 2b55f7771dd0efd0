package io.github.polycloud.ovh.task;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.function.Supplier;

/** A task that was just made may take a while to be found; until then it is as it was made. */
final class EventuallyVisibleTask<T> implements Supplier<T> {
  private final T made;
  private final Supplier<T> question;
  private boolean found;

  EventuallyVisibleTask(T made, Supplier<T> poll) {
    this.made = made;
    this.question = poll;
  }

  @Override
  public T get() {
    try {
      T answer = question.get();
      found = true;
      return answer;
    } catch (CloudException e) {
      if (found || e.kind() != ErrorKind.NOT_FOUND) {
        throw e;
      }
      return made;
    }
  }
}
