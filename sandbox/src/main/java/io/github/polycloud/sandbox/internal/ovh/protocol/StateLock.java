// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import java.io.Serializable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Serializes access to the state of the account, so that the classes behind it need not be
 * thread-safe. Request bodies are read before and responses written after the lock is held.
 */
public final class StateLock implements Serializable {

  private final ReentrantLock lock = new ReentrantLock();

  public <T> T withLock(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
