package io.github.polycloud.engine.internal;

import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.Outcome;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Suspends the threads of calls. An interrupt and closing the engine end a pause.
 *
 * @param timeSource suspends the thread
 * @param resources closed together with the engine
 */
public record CallPauses(TimeSource timeSource, OpenResources resources) {

  /**
   * Suspends the thread of a call.
   *
   * @throws io.github.polycloud.error.CloudException of kind {@code CANCELLED} if the thread is
   *     interrupted or the engine closed
   */
  public void sleep(CallContext call, long nanos) {
    if (nanos <= 0) {
      return;
    }
    Pause pause = new Pause();
    Runnable unregister = resources.add(pause);
    boolean interrupted = false;
    boolean closed;
    try {
      timeSource.sleeper().sleep(Duration.ofNanos(nanos));
    } catch (InterruptedException e) {
      interrupted = true;
    } finally {
      unregister.run();
      closed = pause.end();
    }
    Outcome outcome = call.attempt() == 0 ? Outcome.NOT_SENT : Outcome.UNKNOWN;
    if (closed) {
      throw call.error(call.errors().connectionClosed(outcome));
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
      throw call.error(call.errors().interrupted(outcome));
    }
  }

  /** A pause of the current thread, which is interrupted when the engine is closed. */
  private static final class Pause implements AutoCloseable {
    private final Thread thread = Thread.currentThread();
    private final Lock lock = new ReentrantLock();
    private boolean ended;
    private boolean closed;

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

    /** Ends the pause on its own thread. Returns whether the engine was closed during it. */
    boolean end() {
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
}
