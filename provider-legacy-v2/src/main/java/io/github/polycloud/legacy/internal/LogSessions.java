package io.github.polycloud.legacy.internal;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.heroku.common.logs.LogSessionOpener;
import io.github.polycloud.http.AnswerStream;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.legacy.api.Logs;
import io.github.polycloud.model.LogQuery;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Asks for log sessions. */
final class LogSessions {
  private final Supplier<Logs> logs;
  private final CallEngine engine;

  LogSessions(Supplier<Logs> logs, CallEngine engine) {
    this.logs = logs;
    this.engine = engine;
  }

  /** A session; empty where the app has a log of the old kind only. */
  Optional<AnswerStream> open(String app, LogQuery query, boolean tail) {
    Supplier<String> address = () -> address(app, query, tail);
    String first = address.get();
    // An installation that knows no sessions answers the log itself.
    if (!first.matches("(?i)https?://\\S+")) {
      return Optional.empty();
    }
    var addresses =
        Stream.concat(Stream.of(first), Stream.generate(address)).map(Secret::of).iterator();
    return Optional.of(LogSessionOpener.open(engine, addresses::next, tail));
  }

  private String address(String app, LogQuery query, boolean tail) {
    return logs.get()
        .session(app, query.lines(), query.process(), query.source(), tail ? 1 : null)
        .strip();
  }
}
