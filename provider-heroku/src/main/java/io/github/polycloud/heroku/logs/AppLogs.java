// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.logs;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.heroku.api.LogSessions;
import io.github.polycloud.heroku.common.logs.LogReader;
import io.github.polycloud.heroku.common.logs.LogSessionOpener;
import io.github.polycloud.heroku.common.logs.LogTailIterator;
import io.github.polycloud.heroku.model.log.LogSession;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.raw.StreamingResponse;
import io.github.polycloud.spi.RequiredField;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Fetches and tails the logs of apps. Each line is parsed, and available in its raw form.
 * Thread-safe.
 *
 * <pre>{@code
 * for (LogLine line : heroku.logs().fetch("shop", LogSelection.latest(100).dyno("web.1"))) {
 *   System.out.println(line.time() + " " + line.text());
 * }
 *
 * try (Stream<LogLine> tail = heroku.logs().tail("shop", LogSelection.latest(10))) {
 *   tail.map(LogLine::raw).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>A log is read from a presigned URL on another host, which receives no credentials.
 *
 * @since 0.1.0
 */
public final class AppLogs {
  private final LogSessions sessions;
  private final HttpEngine engine;

  /** For internal use: see {@link io.github.polycloud.heroku.Heroku#logs}. */
  public AppLogs(LogSessions sessions, HttpEngine engine) {
    this.sessions = Objects.requireNonNull(sessions, "sessions");
    this.engine = Objects.requireNonNull(engine, "engine");
  }

  /**
   * Fetches the latest lines, oldest first. Apps of the Fir generation retain no lines; use {@link
   * #tail} for them.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist; {@code NETWORK} if
   *     the connection is lost; {@code TIMEOUT} if the log does not end within the call timeout;
   *     {@code CANCELLED} if the thread is interrupted or the cloud is closed
   */
  public List<LogLine> fetch(String app, LogSelection selection) {
    Objects.requireNonNull(selection, "selection");
    return LogReader.latest(engine, open(app, selection, false), selection.lines());
  }

  /**
   * Streams the latest lines followed by each new line. When a session ends or its connection is
   * lost, a new one continues without duplicates, and without gaps as far as the service retains
   * the lines. If the first session ends before its first line, the next one starts with all
   * retained lines. Apps of the Fir generation start with new lines.
   *
   * @return an infinite stream, used by one thread; closing it from any thread ends it immediately
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist
   */
  public Stream<LogLine> tail(String app, LogSelection selection) {
    Objects.requireNonNull(selection, "selection");
    return LogTailIterator.of(
        engine, lines -> open(app, selection.latestOnly(lines), true), selection.retainedLines());
  }

  private StreamingResponse open(String app, LogSelection selection, boolean tail) {
    return LogSessionOpener.open(
        engine, () -> url(sessions.create(app, selection.session(tail))), tail);
  }

  private static Secret url(LogSession session) {
    return RequiredField.secret(
        session.logplexUrl(), "heroku", "POST /apps/{app}/log-sessions", "logplex_url");
  }

  @Override
  public String toString() {
    return "AppLogs[" + engine.endpoint() + "]";
  }
}
