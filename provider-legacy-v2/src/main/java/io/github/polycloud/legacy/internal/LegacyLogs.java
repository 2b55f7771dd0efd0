package io.github.polycloud.legacy.internal;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.http.AnswerStream;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.legacy.HerokuLegacy;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.model.LogQuery;
import io.github.polycloud.ops.Logs;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Logs by way of log sessions, or of {@code /apps/{app}/logs} where there are none. */
public final class LegacyLogs implements Logs {
  private final HerokuLegacy legacy;
  private final CallEngine engine;
  private final LogSessions sessions;

  /** On this client and its engine. */
  public LegacyLogs(HerokuLegacy legacy, CallEngine engine) {
    this.legacy = legacy;
    this.engine = engine;
    this.sessions = new LogSessions(legacy, engine);
  }

  @Override
  public List<LogLine> fetch(String app, LogQuery query) {
    Optional<AnswerStream> session = sessions.open(app, query, false);
    if (session.isEmpty()) {
      return latest(query, legacy.logs().old(app).lines());
    }
    try (AnswerStream log = session.get()) {
      Deque<LogLine> latest = new ArrayDeque<>();
      LineReader lines = new LineReader(log.body());
      for (String line = lines.next(); line != null; line = lines.next()) {
        keep(latest, query, LogLines.parse(line));
      }
      return List.copyOf(latest);
    } catch (IOException e) {
      throw new NetworkException(
          ErrorDetails.of(ErrorKind.NETWORK, "the log broke off before its end")
              .at(engine.provider(), LogSessions.SESSION.toString())
              .retryable(true),
          NetworkException.Outcome.UNKNOWN);
    }
  }

  @Override
  public Stream<LogLine> tail(String app, LogQuery query) {
    return LogTail.of(
        lines ->
            sessions
                .open(app, new LogQuery(lines, query.source(), query.process()), true)
                .orElseThrow(
                    () ->
                        new CloudException(
                            ErrorKind.UNSUPPORTED,
                            "the log of app " + app + " is of the old kind: fetch it instead")),
        query.lines());
  }

  /** The old log knows neither a number of lines nor a source. */
  private static List<LogLine> latest(LogQuery query, Stream<String> lines) {
    Deque<LogLine> latest = new ArrayDeque<>();
    lines
        .map(LogLines::parse)
        .filter(line -> LogLines.matches(query, line))
        .forEach(line -> keep(latest, query, line));
    return List.copyOf(latest);
  }

  private static void keep(Deque<LogLine> latest, LogQuery query, LogLine line) {
    latest.addLast(line);
    if (latest.size() > query.lines()) {
      latest.removeFirst();
    }
  }
}
