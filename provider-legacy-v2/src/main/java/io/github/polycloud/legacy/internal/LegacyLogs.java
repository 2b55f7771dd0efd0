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
import io.github.polycloud.spi.logs.LogLines;
import io.github.polycloud.spi.logs.LogSession;
import io.github.polycloud.spi.logs.LogTail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
      return old(app, query);
    }
    try (AnswerStream log = session.get()) {
      return LogLines.latest(log.body(), query.lines(), line -> true);
    } catch (IOException e) {
      throw new NetworkException(
          ErrorDetails.of(ErrorKind.NETWORK, "the log broke off before its end")
              .at(engine.provider(), LogSession.OPERATION.toString())
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
  private List<LogLine> old(String app, LogQuery query) {
    byte[] log = legacy.logs().old(app).getBytes(StandardCharsets.UTF_8);
    try {
      return LogLines.latest(
          new ByteArrayInputStream(log), query.lines(), line -> LogLines.matches(query, line));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot break off", e);
    }
  }
}
