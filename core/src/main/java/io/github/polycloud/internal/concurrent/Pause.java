// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.concurrent;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A pause of the thread that creates it, which is interrupted when an engine is closed. */
public final class Pause implements AutoCloseable {
  /** Suspends the current thread. */
  @FunctionalInterface
  public interface Sleeper {
    /** Suspends the current thread for a duration. */
    void sleep(Duration duration) throws InterruptedException;
  }

  private final Thread thread = Thread.currentThread();
  private final Lock lock = new ReentrantLock();
  private final List<Runnable> registrations = new CopyOnWriteArrayList<>();
  private boolean ended;
  private boolean closed;

  /** Ends the pause when an engine is closed, or immediately if it is already closed. */
  void endWith(OpenResources engine) {
    registrations.add(engine.add(this));
  }

  /**
   * Suspends the current thread.
   *
   * @param sleeper suspends it
   * @param duration how long
   * @param engine closing it ends the pause
   * @return false if the engine is closed
   * @throws InterruptedException if the thread is interrupted otherwise
   */
  public static boolean sleep(Sleeper sleeper, Duration duration, OpenResources engine)
      throws InterruptedException {
    Pause pause = new Pause();
    pause.endWith(engine);
    try {
      return pause.sleep(sleeper, duration);
    } finally {
      pause.unregister();
    }
  }

  /**
   * Suspends the current thread, once.
   *
   * @return false if an engine is closed
   */
  boolean sleep(Sleeper sleeper, Duration duration) throws InterruptedException {
    boolean open;
    InterruptedException interrupt = null;
    try {
      sleeper.sleep(duration);
    } catch (InterruptedException e) {
      interrupt = e;
    } finally {
      open = !end();
    }
    if (open && interrupt != null) {
      throw interrupt;
    }
    return open;
  }

  /** Removes the pause from its engines, once it has ended. */
  void unregister() {
    registrations.forEach(Runnable::run);
  }

  @Override
  public void close() {
    lock.lock();
    try {
      if (!ended) {
        closed = true;
        thread.interrupt();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Ends the pause on its own thread. Returns whether an engine was closed during it. */
  private boolean end() {
    lock.lock();
    try {
      ended = true;
      if (closed) {
        // This interrupt is ours, and not one that the application has to see.
        Thread.interrupted();
      }
      return closed;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public String toString() {
    return "a pause of " + thread.getName();
  }
}
