package io.github.polycloud.sandbox.internal.ovh.wire;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one request at a time at the state, so that nothing behind it needs a thought about threads.
 * Bodies are read before and answers written after.
 */
public final class Turnstile {

  private final ReentrantLock lock = new ReentrantLock();

  /**
   * Does some work alone.
   *
   * @param work touches the state, and nothing slow
   * @param <T> what the work yields
   * @return what the work yielded
   */
  public <T> T pass(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
