package io.github.polycloud.heroku.logs;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.heroku.api.LogSessions;
import io.github.polycloud.heroku.common.logs.LogLineParser;
import io.github.polycloud.heroku.common.logs.LogSessionOpener;
import io.github.polycloud.heroku.common.logs.LogTailIterator;
import io.github.polycloud.http.AnswerStream;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.model.LogLine;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The logs of apps, each line taken apart and as it was.
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
 * <p>The log is not read from the API but from a host that it names; that host gets no credentials.
 */
public final class AppLogs {
  private final LogSessions sessions;
  private final CallEngine engine;

  /** For internal use: see {@link io.github.polycloud.heroku.Heroku#logs}. */
  public AppLogs(LogSessions sessions, CallEngine engine) {
    this.sessions = sessions;
    this.engine = engine;
  }

  /**
   * The latest lines, oldest first. Apps of the Fir generation keep no lines: theirs can only be
   * followed with {@link #tail}.
   *
   * @throws CloudException of kind {@code NOT_FOUND} when there is no such app; {@code NETWORK}
   *     when the log breaks off
   */
  public List<LogLine> fetch(String app, LogSelection selection) {
    try (AnswerStream log = open(app, selection, false)) {
      return LogLineParser.latest(log.body(), selection.lines(), line -> true);
    } catch (IOException e) {
      throw new NetworkException(
          ErrorDetails.of(ErrorKind.NETWORK, "the log broke off before its end")
              .at(engine.provider(), LogSessionOpener.OPERATION.toString())
              .retryable(true),
          NetworkException.Outcome.UNKNOWN);
    }
  }

  /**
   * The latest lines and then each new one as it comes. When a session ends or its connection
   * breaks, the next one begins where it ended: no line that the service still keeps is lost, and
   * none comes twice. Should the first session end before its first line, the next one begins with
   * all the lines that are kept, so that there is no gap. Apps of the Fir generation begin with
   * what is new.
   *
   * @return a stream without end, read by one thread; closing it from any thread ends it at once
   * @throws CloudException of kind {@code NOT_FOUND} when there is no such app
   */
  public Stream<LogLine> tail(String app, LogSelection selection) {
    return LogTailIterator.of(
        lines -> open(app, selection.latestOnly(lines), true), selection.session(true).lines());
  }

  private AnswerStream open(String app, LogSelection selection, boolean tail) {
    return LogSessionOpener.open(
        engine, () -> Secret.of(sessions.create(app, selection.session(tail)).logplexUrl()), tail);
  }

  @Override
  public String toString() {
    return "AppLogs[" + engine.endpoint() + "]";
  }
}
