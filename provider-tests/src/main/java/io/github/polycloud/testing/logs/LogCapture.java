// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.logs;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Everything that is logged between {@link #start()} and {@link #close()}, on all threads and at
 * all levels, independent of the configured levels. Only Apache HttpClient's own loggers are
 * captured from WARN on, because its wire log prints headers on purpose.
 *
 * <pre>{@code
 * try (LogCapture log = LogCapture.start()) {
 *   cloud.account().profile();
 *   assertThat(log.text()).doesNotContain(token);
 * }
 * }</pre>
 *
 * <p>Safe for use by multiple threads.
 *
 * @since 0.1.0
 */
public final class LogCapture implements AutoCloseable {
  private static final List<LogCapture> ACTIVE = new CopyOnWriteArrayList<>();
  private static final String HTTP_CLIENT = "org.apache.hc.";

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();

  private LogCapture() {}

  /**
   * Starts to capture.
   *
   * @throws IllegalStateException if SLF4J was initialized before the JUnit launcher session, so
   *     that {@link LogCaptureInstaller} came too late
   */
  public static LogCapture start() {
    if (!(LoggerFactory.getILoggerFactory() instanceof CapturingLoggerFactory)) {
      throw new IllegalStateException(
          "logs cannot be captured, because SLF4J was initialized before the JUnit launcher"
              + " session; run the tests with -Dslf4j.provider="
              + CapturingServiceProvider.class.getName());
    }
    LogCapture capture = new LogCapture();
    ACTIVE.add(capture);
    return capture;
  }

  /** The lines captured so far: level, logger and message, followed by the stack trace if any. */
  public String text() {
    return String.join("\n", lines);
  }

  @Override
  public void close() {
    ACTIVE.remove(this);
  }

  static boolean accepts(String logger, Level level) {
    return !ACTIVE.isEmpty()
        && (level.toInt() >= Level.WARN.toInt() || !logger.startsWith(HTTP_CLIENT));
  }

  static void add(String line) {
    ACTIVE.forEach(capture -> capture.lines.add(line));
  }
}
