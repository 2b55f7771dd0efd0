// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.concurrent;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The engines that a task has sent calls through and has not closed itself. A pause between two
 * calls ends as soon as one of them is closed, although only the task knows the clouds that it
 * calls. Thread-safe.
 */
public final class EnginesInUse {
  private static final ThreadLocal<@Nullable Set<OpenResources>> RECORDING = new ThreadLocal<>();

  private final Lock lock = new ReentrantLock();
  private final Set<OpenResources> engines = new HashSet<>();
  private @Nullable Pause pause;

  /**
   * A task.
   *
   * @param <T> type of its result
   * @param <E> type of its exceptions
   */
  @FunctionalInterface
  public interface Task<T extends @Nullable Object, E extends Exception> {
    /** Returns its result. */
    T run() throws E;
  }

  /** Adds an engine to the task of the current thread; has no effect without a task. */
  public static void add(OpenResources engine) {
    Set<OpenResources> used = RECORDING.get();
    if (used != null) {
      used.add(engine);
    }
  }

  /** Runs a task and adds the engines that it has used on the current thread and not closed. */
  public <T extends @Nullable Object, E extends Exception> T record(Task<T, E> task) throws E {
    Set<OpenResources> outer = RECORDING.get();
    Set<OpenResources> used = new HashSet<>();
    RECORDING.set(used);
    try {
      return task.run();
    } finally {
      // A task may open and close a cloud of its own.
      used.removeIf(OpenResources::isClosedByCurrentThread);
      addAll(used);
      if (outer == null) {
        RECORDING.remove();
      } else {
        outer.addAll(used);
        RECORDING.set(outer);
      }
    }
  }

  private void addAll(Set<OpenResources> used) {
    lock.lock();
    try {
      for (OpenResources engine : used) {
        if (engines.add(engine) && pause != null) {
          pause.endWith(engine);
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Suspends the current thread until the duration has passed or one of the engines is closed, even
   * one that is added during the pause by another thread. At most one thread may be suspended.
   *
   * @return false if one of the engines is closed
   * @throws InterruptedException if the thread is interrupted
   */
  public boolean sleep(Pause.Sleeper sleeper, Duration duration) throws InterruptedException {
    Pause own = new Pause();
    set(own);
    try {
      return own.sleep(sleeper, duration);
    } finally {
      set(null);
      own.unregister();
    }
  }

  private void set(@Nullable Pause next) {
    lock.lock();
    try {
      pause = next;
      if (next != null) {
        engines.forEach(next::endWith);
      }
    } finally {
      lock.unlock();
    }
  }
}
