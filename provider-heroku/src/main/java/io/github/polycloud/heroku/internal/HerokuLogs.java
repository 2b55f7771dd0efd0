package io.github.polycloud.heroku.internal;

import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.logs.LogSelection;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.model.LogQuery;
import io.github.polycloud.ops.Logs;
import java.util.List;
import java.util.stream.Stream;

/** Logs by way of log sessions. */
public final class HerokuLogs implements Logs {
  private final Heroku heroku;

  /** On this client. */
  public HerokuLogs(Heroku heroku) {
    this.heroku = heroku;
  }

  @Override
  public List<LogLine> fetch(String app, LogQuery query) {
    return heroku.logs().fetch(app, selection(query));
  }

  @Override
  public Stream<LogLine> tail(String app, LogQuery query) {
    return heroku.logs().tail(app, selection(query));
  }

  /** A name with a number is one dyno; without, it is all of a type, or a part of the platform. */
  private static LogSelection selection(LogQuery query) {
    String process = query.process();
    boolean dyno = process != null && process.contains(".");
    return new LogSelection(
        query.lines(), dyno ? process : null, dyno ? null : process, query.source());
  }
}
