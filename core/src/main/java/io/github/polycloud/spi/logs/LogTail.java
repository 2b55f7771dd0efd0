package io.github.polycloud.spi.logs;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.AnswerStream;
import io.github.polycloud.model.LogLine;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A log that goes on: when one session ends or breaks, the next one begins where it ended. Read by
 * one thread and closed by any.
 */
public final class LogTail implements Iterator<LogLine> {
  private static final int LONGEST_PAUSE_SECONDS = 32;
  private static final int MOST_FAILURES = 8;
  // As many as the service keeps: what was written between two sessions must be among them.
  private static final int RESUMED_LINES = 1500;

  /** Waits between two sessions. */
  @FunctionalInterface
  interface Rest {
    /** Waits for so long, or until the latch is open; whether it is open. */
    boolean until(CountDownLatch closed, int seconds) throws InterruptedException;
  }

  private final IntFunction<AnswerStream> sessions;
  private final int firstLines;
  private final Rest rest;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicReference<@Nullable AnswerStream> session = new AtomicReference<>();
  private final LogPosition position = new LogPosition(RESUMED_LINES);
  private @Nullable LineReader lines;
  private @Nullable LogLine next;
  private int pauseSeconds;
  private int failures;

  private LogTail(IntFunction<AnswerStream> sessions, int firstLines, Rest rest) {
    this.sessions = sessions;
    this.firstLines = firstLines;
    this.rest = rest;
  }

  /**
   * A stream over sessions, of which the first is opened at once. A later one that cannot be had
   * for now is tried again for some minutes.
   *
   * @param sessions opens one that begins with so many of the latest lines
   * @param firstLines with how many the first begins
   */
  public static Stream<LogLine> of(IntFunction<AnswerStream> sessions, int firstLines) {
    return of(sessions, firstLines, (closed, seconds) -> closed.await(seconds, TimeUnit.SECONDS));
  }

  static Stream<LogLine> of(IntFunction<AnswerStream> sessions, int firstLines, Rest rest) {
    LogTail tail = new LogTail(sessions, firstLines, rest);
    tail.open();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(tail, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(tail::close);
  }

  @Override
  public boolean hasNext() {
    while (next == null && isOpen()) {
      String line = line();
      if (line == null) {
        follow();
        continue;
      }
      LogLine parsed = LogLines.parse(line);
      if (position.advance(parsed)) {
        pauseSeconds = 0;
        next = parsed;
      }
    }
    return next != null;
  }

  @Override
  public LogLine next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the log was closed");
    }
    LogLine line = next;
    next = null;
    return line;
  }

  private void close() {
    closed.countDown();
    drop();
  }

  private boolean isOpen() {
    return closed.getCount() > 0;
  }

  /** Null when the session ended, was cut, or was closed under the read. */
  private @Nullable String line() {
    try {
      String line = lines == null ? null : lines.next();
      // Half a line comes whole in the next session.
      return line == null || lines.isWhole() ? line : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Goes on with a new session: at once after lines, ever slower while none come. */
  private void follow() {
    drop();
    try {
      if (pauseSeconds > 0 && rest.until(closed, pauseSeconds)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CloudException(ErrorKind.CANCELLED, "the calling thread was interrupted");
    }
    pauseSeconds = Math.min(LONGEST_PAUSE_SECONDS, Math.max(1, pauseSeconds * 2));
    position.resume();
    try {
      open();
      failures = 0;
    } catch (CloudException e) {
      if (isOpen() && (!e.retryable() || ++failures == MOST_FAILURES)) {
        throw e;
      }
    }
  }

  private void open() {
    lines = null;
    AnswerStream opened = sessions.apply(position.begun() ? RESUMED_LINES : firstLines);
    session.set(opened);
    lines = new LineReader(opened.body());
    if (!isOpen()) {
      drop();
    }
  }

  private void drop() {
    AnswerStream ended = session.getAndSet(null);
    if (ended != null) {
      ended.close();
    }
  }
}
