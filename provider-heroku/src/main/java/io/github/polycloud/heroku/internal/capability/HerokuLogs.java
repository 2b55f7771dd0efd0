// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.Logs;
import io.github.polycloud.heroku.internal.protocol.DynoName;
import io.github.polycloud.heroku.logs.AppLogs;
import io.github.polycloud.heroku.logs.LogSelection;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.model.LogQuery;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Logs, implemented with log sessions. */
public final class HerokuLogs implements Logs {
  private final Supplier<AppLogs> logs;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public HerokuLogs(Supplier<AppLogs> logs) {
    this.logs = logs;
  }

  @Override
  public List<LogLine> fetch(String app, LogQuery query) {
    return logs.get().fetch(app, selection(query));
  }

  @Override
  public Stream<LogLine> tail(String app, LogQuery query) {
    return logs.get().tail(app, selection(query));
  }

  /** A process is a dyno, a process type, or a component of the platform. */
  private static LogSelection selection(LogQuery query) {
    String process = query.process();
    boolean dyno = process != null && DynoName.parse(process).isPresent();
    return new LogSelection(
        query.lines(), dyno ? process : null, dyno ? null : process, query.source());
  }
}
