package io.github.polycloud.sandbox.internal.heroku.state;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Work that goes on after the answer that began it. Each call of the API takes all of it one stage
 * further: a client that polls meets the stages in between, and no test has to wait for a timer.
 */
public final class BackgroundTasks {

  private final List<Work> works = new ArrayList<>();

  /** Something with more than one stage. */
  @FunctionalInterface
  public interface Work {

    /** Goes one stage further and answers whether that was the last. */
    boolean advance();
  }

  public void add(Work work) {
    works.add(work);
  }

  /** Adds what has one end, which the next call does not meet yet and the one after it does. */
  public void begin(Runnable end) {
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
