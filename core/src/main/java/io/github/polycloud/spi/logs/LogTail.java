package io.github.polycloud.spi.logs;

import io.github.polycloud.http.AnswerStream;
import io.github.polycloud.model.LogLine;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A log that goes on: when one session ends or breaks, the next one begins where it ended. Read by
 * one thread and closed by any.
 *
 * <p>When the first session ends before its first line, nobody knows which lines came since it was
 * opened. The next one then begins with all that are kept: more than were asked for, but none lost.
 */
public final class LogTail implements Iterator<LogLine> {
  // As many as the service keeps: what was written between two sessions must be among them.
  private static final int KEPT_LINES = 1500;

  private final SessionChain sessions;
  private final LogPosition position = new LogPosition(KEPT_LINES);
  private final Queue<LogLine> fresh = new ArrayDeque<>();
  private @Nullable LogLine next;

  private LogTail(SessionChain sessions) {
    this.sessions = sessions;
  }

  /**
   * A stream over sessions, of which the first is opened at once. A later one that cannot be had
   * for now is tried again for some minutes.
   *
   * @param sessions opens one that begins with so many of the latest lines
   * @param firstLines with how many the first begins
   */
  public static Stream<LogLine> of(IntFunction<AnswerStream> sessions, int firstLines) {
    return of(sessions, firstLines, SessionChain.Rest.SECONDS);
  }

  static Stream<LogLine> of(
      IntFunction<AnswerStream> sessions, int firstLines, SessionChain.Rest rest) {
    SessionChain chain = new SessionChain(sessions, rest);
    chain.open(firstLines);
    LogTail tail = new LogTail(chain);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(tail, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(chain::close);
  }

  @Override
  public boolean hasNext() {
    while (next == null && sessions.isOpen()) {
      next = fresh.poll();
      if (next == null) {
        read();
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

  private void read() {
    String line = sessions.line();
    if (line == null) {
      position.resume();
      sessions.follow(KEPT_LINES);
      return;
    }
    fresh.addAll(position.advance(LogLines.parse(line)));
    if (!fresh.isEmpty()) {
      sessions.progressed();
    }
  }
}
