// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.app;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a log as it grows, until it is closed. As in the real service, a reader that falls far
 * behind loses the oldest lines.
 */
public final class LogTail implements AutoCloseable {

  private static final int MOST_UNREAD = 5000;

  private final Queue<LogLine> unread;
  private final LogFilter filter;
  private final Consumer<LogTail> whenClosed;
  private boolean closed;

  LogTail(List<LogLine> past, LogFilter filter, Consumer<LogTail> whenClosed) {
    this.unread = new ArrayDeque<>(past);
    this.filter = filter;
    this.whenClosed = whenClosed;
  }

  /** Waits for the next line; returns null once the tail is closed. */
  public synchronized @Nullable LogLine next() throws InterruptedException {
    while (unread.isEmpty() && !closed) {
      wait();
    }
    return closed ? null : unread.remove();
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    whenClosed.accept(this);
  }

  synchronized void offer(LogLine line) {
    if (filter.matches(line)) {
      if (unread.size() == MOST_UNREAD) {
        unread.remove();
      }
      unread.add(line);
      notifyAll();
    }
  }
}
