package io.github.polycloud.legacy.internal;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.heroku.common.logs.LogLineParser;
import io.github.polycloud.heroku.common.logs.LogSessionOpener;
import io.github.polycloud.heroku.common.logs.LogTailIterator;
import io.github.polycloud.http.AnswerStream;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.model.LogQuery;
import io.github.polycloud.ops.Logs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Logs by way of log sessions, or of {@code /apps/{app}/logs} where there are none. */
public final class LegacyLogs implements Logs {
  private final Supplier<io.github.polycloud.legacy.api.Logs> logs;
  private final CallEngine engine;
  private final LogSessions sessions;

  /** Creates an adapter backed by the given clients, which are created on first use. */
  public LegacyLogs(Supplier<io.github.polycloud.legacy.api.Logs> logs, CallEngine engine) {
    this.logs = logs;
    this.engine = engine;
    this.sessions = new LogSessions(logs, engine);
  }

  @Override
  public List<LogLine> fetch(String app, LogQuery query) {
    Optional<AnswerStream> session = sessions.open(app, query, false);
    if (session.isEmpty()) {
      return old(app, query);
    }
    try (AnswerStream log = session.get()) {
      return LogLineParser.latest(log.body(), query.lines(), line -> true);
    } catch (IOException e) {
      throw new NetworkException(
          ErrorDetails.of(ErrorKind.NETWORK, "the log broke off before its end")
              .at(engine.provider(), LogSessionOpener.OPERATION.toString())
              .retryable(true),
          NetworkException.Outcome.UNKNOWN);
    }
  }

  @Override
  public Stream<LogLine> tail(String app, LogQuery query) {
    return LogTailIterator.of(
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
    byte[] log = logs.get().old(app).getBytes(StandardCharsets.UTF_8);
    try {
      return LogLineParser.latest(
          new ByteArrayInputStream(log), query.lines(), line -> LogLineParser.matches(query, line));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot break off", e);
    }
  }
}
