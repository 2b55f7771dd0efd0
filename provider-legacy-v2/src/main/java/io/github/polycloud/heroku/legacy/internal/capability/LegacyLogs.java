// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.capability.Logs;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.common.logs.LogLineParser;
import io.github.polycloud.heroku.common.logs.LogReader;
import io.github.polycloud.heroku.common.logs.LogTailIterator;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.model.LogQuery;
import io.github.polycloud.raw.StreamingResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Logs implemented with log sessions, or with {@code /apps/{app}/logs} where there are none. */
public final class LegacyLogs implements Logs {
  private final Supplier<io.github.polycloud.heroku.legacy.api.Logs> logs;
  private final HttpEngine engine;
  private final LogSessions sessions;

  /** Creates an adapter backed by the given clients, which are created on first use. */
  public LegacyLogs(Supplier<io.github.polycloud.heroku.legacy.api.Logs> logs, HttpEngine engine) {
    this.logs = logs;
    this.engine = engine;
    this.sessions = new LogSessions(logs, engine);
  }

  @Override
  public List<LogLine> fetch(String app, LogQuery query) {
    Optional<StreamingResponse> session = sessions.open(app, query, false);
    return session.isEmpty()
        ? fetchPlainText(app, query)
        : LogReader.latest(engine, session.get(), query.lines());
  }

  @Override
  public Stream<LogLine> tail(String app, LogQuery query) {
    return LogTailIterator.of(
        engine,
        lines ->
            sessions
                .open(app, new LogQuery(lines, query.source(), query.process()), true)
                .orElseThrow(
                    () ->
                        CloudException.of(
                            ErrorKind.UNSUPPORTED,
                            "heroku-legacy: app "
                                + app
                                + " has the older log system, which cannot be tailed; fetch the log"
                                + " instead")),
        query.lines());
  }

  /** The older log system supports neither a line limit nor a source filter. */
  private List<LogLine> fetchPlainText(String app, LogQuery query) {
    byte[] log = logs.get().fetchPlainText(app).getBytes(StandardCharsets.UTF_8);
    try {
      return LogLineParser.latest(
          new ByteArrayInputStream(log), query.lines(), line -> LogLineParser.matches(query, line));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }
}
