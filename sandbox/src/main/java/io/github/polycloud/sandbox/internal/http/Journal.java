// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The last exchanges with either cloud, oldest first, within a number and a length. Thread-safe.
 */
public final class Journal implements AutoCloseable {

  private static final int CAPACITY = 10_000;
  private static final long MAX_LENGTH = 16_000_000;

  private final Lock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Entry> entries = new ArrayDeque<>();
  private long length;
  private long lastSequence;
  private long clearings;
  private boolean closed;

  /**
   * An exchange in the journal.
   *
   * @param sequence 1 for the first exchange of the sandbox; not reused after {@link #clear}
   * @param exchange the exchange
   */
  public record Entry(long sequence, RecordedExchange exchange) {}

  /** A copy of all entries, oldest first. */
  public List<Entry> all() {
    lock.lock();
    try {
      return List.copyOf(entries);
    } finally {
      lock.unlock();
    }
  }

  /** The sequence number of the last exchange, 0 before the first. */
  public long lastSequence() {
    lock.lock();
    try {
      return lastSequence;
    } finally {
      lock.unlock();
    }
  }

  /** How often all entries were removed. */
  public long clearings() {
    lock.lock();
    try {
      return clearings;
    } finally {
      lock.unlock();
    }
  }

  /** Adds an exchange, unless all entries were removed since it began. */
  public void add(RecordedExchange exchange, long clearingsAtStart) {
    lock.lock();
    try {
      if (clearings != clearingsAtStart) {
        return;
      }
      lastSequence++;
      entries.addLast(new Entry(lastSequence, exchange));
      length += exchange.length();
      while (entries.size() > CAPACITY || length > MAX_LENGTH) {
        length -= entries.removeFirst().exchange().length();
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public void clear() {
    lock.lock();
    try {
      clearings++;
      entries.clear();
      length = 0;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits for an exchange after the given one.
   *
   * @return whether there is one; false at the end of the time, or once the journal is closed
   */
  public boolean awaitAfter(long sequence, long nanos) throws InterruptedException {
    lock.lock();
    try {
      long left = nanos;
      while (lastSequence <= sequence && !closed && left > 0) {
        left = changed.awaitNanos(left);
      }
      return lastSequence > sequence;
    } finally {
      lock.unlock();
    }
  }

  /** Whether all waits have ended. */
  public boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /** Ends all waits. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
