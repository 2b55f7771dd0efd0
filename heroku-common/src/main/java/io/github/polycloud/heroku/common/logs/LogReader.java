// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.logs;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.heroku.common.stream.TimeLimitedStream;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.raw.StreamingResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reads the log of a session that does not continue with new lines. Thread-safe.
 *
 * @since 0.1.0
 */
public final class LogReader {
  private LogReader() {}

  /**
   * Reads a log to its end within the call timeout, closes it, and returns its latest lines, oldest
   * first.
   *
   * @param engine the engine that opened the log
   * @param log the log, from {@link LogSessionOpener#open}
   * @param limit maximum number of lines to return; more than the service retains, 1,500, are never
   *     returned
   * @throws CloudException of kind {@code TIMEOUT} if the log does not end within the call timeout,
   *     {@code CANCELLED} if the thread is interrupted or the engine is closed, {@code NETWORK} if
   *     the connection is lost
   */
  public static List<LogLine> latest(HttpEngine engine, StreamingResponse log, int limit) {
    Duration timeout = engine.settings().timeouts().call();
    try (TimeLimitedStream body = new TimeLimitedStream(log, timeout)) {
      try {
        return LogLineParser.latest(
            body, Math.min(limit, LogTailIterator.RETAINED_LINES), line -> true);
      } catch (IOException e) {
        throw failure(engine, body.isExpired(), e);
      }
    }
  }

  private static CloudException failure(HttpEngine engine, boolean expired, IOException cause) {
    ErrorDetails details;
    if (Thread.currentThread().isInterrupted()) {
      details = ErrorDetails.of(ErrorKind.CANCELLED, "the calling thread was interrupted");
    } else if (isClosed(engine)) {
      details = ErrorDetails.of(ErrorKind.CANCELLED, "the connection to the cloud has been closed");
    } else if (expired) {
      String limit = engine.settings().timeouts().call().toMillis() + " ms";
      details =
          ErrorDetails.of(
                  ErrorKind.TIMEOUT, "the log did not end within the call timeout of " + limit)
              .withRetryable(true);
    } else {
      details =
          ErrorDetails.of(ErrorKind.NETWORK, "the connection to the log was lost")
              .withRetryable(true);
    }
    return CloudException.of(
        details
            .withOperation(engine.provider(), LogSessionOpener.OPERATION.toString())
            .withCause(cause)
            .withOutcome(Outcome.UNKNOWN));
  }

  private static boolean isClosed(HttpEngine engine) {
    AtomicBoolean closed = new AtomicBoolean();
    // A closed engine closes the resource before it returns.
    engine.onClose(() -> closed.set(true)).run();
    return closed.get();
  }
}
