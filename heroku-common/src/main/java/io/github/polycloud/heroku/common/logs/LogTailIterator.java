// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.logs;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.raw.StreamingResponse;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Follows a log across sessions: when a session ends or its connection is lost, a new one continues
 * where it ended. Used by one thread; may be closed from any.
 *
 * <p>If the first session ends before its first line, it is unknown which lines were written since
 * it was opened. The next session then starts with all retained lines: more than were requested,
 * but without a gap.
 *
 * @since 0.1.0
 */
public final class LogTailIterator implements Iterator<LogLine> {
  // What the service retains: lines written between two sessions must be among them.
  static final int RETAINED_LINES = 1500;

  private final ReconnectingLogSession session;
  private final LogDeduplicator deduplicator = new LogDeduplicator(RETAINED_LINES);
  private final Queue<LogLine> fresh = new ArrayDeque<>();
  private @Nullable LogLine next;

  private LogTailIterator(ReconnectingLogSession session) {
    this.session = session;
  }

  /**
   * Returns an infinite stream over sessions. The first one is opened immediately; opening a later
   * one is retried with exponential backoff for some minutes while the error is retryable.
   *
   * @param engine sends the requests; closing it ends the stream with kind {@code CANCELLED}
   * @param sessions opens a session that starts with the given number of latest lines
   * @param firstLines number of lines that the first session starts with
   * @return a sequential stream; closing it from any thread ends it
   */
  public static Stream<LogLine> of(
      HttpEngine engine, IntFunction<StreamingResponse> sessions, int firstLines) {
    return of(
        sessions,
        firstLines,
        ReconnectingLogSession.Backoff.of(engine),
        engine.timeSource().nanoTime());
  }

  static Stream<LogLine> of(
      IntFunction<StreamingResponse> sessions,
      int firstLines,
      ReconnectingLogSession.Backoff backoff,
      LongSupplier nanoTime) {
    ReconnectingLogSession session = new ReconnectingLogSession(sessions, backoff, nanoTime);
    session.open(firstLines);
    LogTailIterator tail = new LogTailIterator(session);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(tail, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(session::close);
  }

  @Override
  public boolean hasNext() {
    while (next == null && session.isOpen()) {
      next = fresh.poll();
      if (next == null) {
        read();
      }
    }
    return next != null;
  }

  @Override
  public LogLine next() {
    LogLine line = hasNext() ? next : null;
    if (line == null) {
      throw new NoSuchElementException("the log was closed");
    }
    next = null;
    return line;
  }

  private void read() {
    String line = session.line();
    if (line == null) {
      deduplicator.resume();
      session.reconnect(RETAINED_LINES);
      return;
    }
    fresh.addAll(deduplicator.accept(LogLineParser.parse(line)));
    if (!fresh.isEmpty()) {
      session.progressed();
    }
  }
}
