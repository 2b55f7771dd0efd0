// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.logs;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.raw.StreamingResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A log session that is replaced by a new one when it ends. At most one is open at a time. Used by
 * one thread; may be closed from any.
 */
final class ReconnectingLogSession {
  private static final int MAX_BACKOFF_SECONDS = 32;
  private static final int MAX_FAILURES = 8;
  private static final Duration MIN_DURATION = Duration.ofSeconds(5);

  /** Waits before a reconnect. */
  @FunctionalInterface
  interface Backoff {
    /** Waits for the given time or until the latch is open. */
    void await(CountDownLatch ended, int seconds) throws InterruptedException;

    /** Returns a backoff in real time, which closing the engine ends as well. */
    static Backoff of(HttpEngine engine) {
      return (ended, seconds) -> {
        Runnable registration = engine.onClose(ended::countDown);
        try {
          ended.await(seconds, TimeUnit.SECONDS);
        } finally {
          registration.run();
        }
      };
    }
  }

  private final IntFunction<StreamingResponse> sessions;
  private final Backoff backoff;
  private final LongSupplier nanoTime;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicReference<@Nullable StreamingResponse> session = new AtomicReference<>();
  private @Nullable BoundedLineReader lines;
  private long openedAt;
  private boolean progress;
  private int backoffSeconds;
  private int failures;
  private volatile boolean closed;

  ReconnectingLogSession(
      IntFunction<StreamingResponse> sessions, Backoff backoff, LongSupplier nanoTime) {
    this.sessions = sessions;
    this.backoff = backoff;
    this.nanoTime = nanoTime;
  }

  /**
   * Opens a session.
   *
   * @param count number of latest lines that it starts with
   */
  void open(int count) {
    StreamingResponse opened = sessions.apply(count);
    session.set(opened);
    openedAt = nanoTime.getAsLong();
    progress = false;
    lines = new BoundedLineReader(opened.body());
    if (!isOpen()) {
      closeSession();
    }
  }

  /** Reads the next line; null if the session has ended, was interrupted or was closed. */
  @Nullable String line() {
    try {
      if (lines == null) {
        return null;
      }
      String line = lines.next();
      // The next session repeats a truncated line in full.
      return line == null || lines.isTerminated() ? line : null;
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * Replaces the session by a new one: immediately after one that lasted for some seconds and had
   * new lines, otherwise with exponential backoff, so that a host which ends each session after a
   * line is not asked for hundreds of them. A retryable failure is left to the next call, up to
   * {@value #MAX_FAILURES} in a row.
   *
   * @param count number of latest lines that the new session starts with
   */
  void reconnect(int count) {
    lines = null;
    closeSession();
    if (progress && nanoTime.getAsLong() - openedAt >= MIN_DURATION.toNanos()) {
      backoffSeconds = 0;
    }
    progress = false;
    try {
      if (backoffSeconds > 0) {
        backoff.await(ended, backoffSeconds);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CloudException.of(ErrorKind.CANCELLED, "the calling thread was interrupted");
    }
    if (!isOpen()) {
      return;
    }
    backoffSeconds = Math.min(MAX_BACKOFF_SECONDS, Math.max(1, backoffSeconds * 2));
    try {
      open(count);
      failures = 0;
    } catch (CloudException e) {
      if (isOpen() && (!e.retryable() || ++failures == MAX_FAILURES)) {
        throw e;
      }
    }
  }

  /** Records that a new line was read. */
  void progressed() {
    progress = true;
  }

  boolean isOpen() {
    return !closed;
  }

  void close() {
    closed = true;
    ended.countDown();
    closeSession();
  }

  private void closeSession() {
    StreamingResponse ended = session.getAndSet(null);
    if (ended != null) {
      ended.close();
    }
  }
}
