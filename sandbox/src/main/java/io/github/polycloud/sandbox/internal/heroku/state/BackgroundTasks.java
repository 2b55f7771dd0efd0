// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state;

import io.github.polycloud.sandbox.internal.snapshot.Stored;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Work that continues after the response. Each API call advances all tasks by one step, so clients
 * that poll see the intermediate states and tests need no timers.
 */
public final class BackgroundTasks implements Serializable {

  private final List<Work> works = new ArrayList<>();

  /** A task with several steps. */
  @FunctionalInterface
  public interface Work extends Serializable {

    /** Performs one step and returns whether it was the last. */
    boolean advance();
  }

  public void add(Work work) {
    works.add(work);
  }

  /** Adds an action that runs during the second call after this one. */
  public void begin(Stored.Action end) {
    AtomicInteger calls = new AtomicInteger(2);
    add(
        () -> {
          boolean due = calls.decrementAndGet() == 0;
          if (due) {
            end.run();
          }
          return due;
        });
  }

  public void advance() {
    List.copyOf(works).stream().filter(Work::advance).forEach(works::remove);
  }
}
