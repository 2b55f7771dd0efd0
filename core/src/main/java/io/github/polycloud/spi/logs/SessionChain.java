package io.github.polycloud.spi.logs;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.AnswerStream;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Sessions that follow each other, of which one is open. Read by one thread, closed by any. */
final class SessionChain {
  private static final int LONGEST_PAUSE_SECONDS = 32;
  private static final int MOST_FAILURES = 8;

  /** Waits between two sessions. */
  @FunctionalInterface
  interface Rest {
    /** On the clock. */
    Rest SECONDS = (closed, seconds) -> closed.await(seconds, TimeUnit.SECONDS);

    /** Waits for so long, or until the latch is open; whether it is open. */
    boolean until(CountDownLatch closed, int seconds) throws InterruptedException;
  }

  private final IntFunction<AnswerStream> sessions;
  private final Rest rest;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicReference<@Nullable AnswerStream> session = new AtomicReference<>();
  private @Nullable LineReader lines;
  private int pauseSeconds;
  private int failures;

  SessionChain(IntFunction<AnswerStream> sessions, Rest rest) {
    this.sessions = sessions;
    this.rest = rest;
  }

  /**
   * Opens a session.
   *
   * @param count with how many past lines it begins
   */
  void open(int count) {
    AnswerStream opened = sessions.apply(count);
    session.set(opened);
    lines = new LineReader(opened.body());
    if (!isOpen()) {
      drop();
    }
  }

  /** The next line; null when the session ended, was cut, or was closed under the read. */
  @Nullable String line() {
    try {
      String line = lines == null ? null : lines.next();
      // Half a line comes whole in the next session.
      return line == null || lines.isWhole() ? line : null;
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * Goes on with a new session: at once after progress, ever slower while there is none. One that
   * cannot be had for now is left to the next time, some times.
   */
  void follow(int count) {
    lines = null;
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
    try {
      open(count);
      failures = 0;
    } catch (CloudException e) {
      if (isOpen() && (!e.retryable() || ++failures == MOST_FAILURES)) {
        throw e;
      }
    }
  }

  /** Something new was read. */
  void progressed() {
    pauseSeconds = 0;
  }

  boolean isOpen() {
    return closed.getCount() > 0;
  }

  void close() {
    closed.countDown();
    drop();
  }

  private void drop() {
    AnswerStream ended = session.getAndSet(null);
    if (ended != null) {
      ended.close();
    }
  }
}
