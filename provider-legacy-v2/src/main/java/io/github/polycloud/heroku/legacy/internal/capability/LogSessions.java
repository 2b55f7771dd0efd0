// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.heroku.common.logs.LogSessionOpener;
import io.github.polycloud.heroku.legacy.api.Logs;
import io.github.polycloud.model.LogQuery;
import io.github.polycloud.raw.StreamingResponse;
import io.github.polycloud.spi.RequiredField;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Requests log sessions. */
final class LogSessions {
  private final Supplier<Logs> logs;
  private final HttpEngine engine;

  LogSessions(Supplier<Logs> logs, HttpEngine engine) {
    this.logs = logs;
    this.engine = engine;
  }

  /** Opens a session; empty if the app has only the older log system. */
  Optional<StreamingResponse> open(String app, LogQuery query, boolean tail) {
    Supplier<String> address = () -> address(app, query, tail);
    String first = address.get();
    // An installation without log sessions returns the log itself.
    if (!first.matches("(?i)https?://\\S+")) {
      return Optional.empty();
    }
    var addresses =
        Stream.concat(Stream.of(first), Stream.generate(address))
            .map(LogSessions::secret)
            .iterator();
    return Optional.of(LogSessionOpener.open(engine, addresses::next, tail));
  }

  private static Secret secret(String address) {
    return RequiredField.secret(address, "heroku-legacy", "GET /apps/{app}/logs", "URL");
  }

  private String address(String app, LogQuery query, boolean tail) {
    return logs.get()
        .session(app, query.lines(), query.process(), query.source(), tail ? 1 : null)
        .strip();
  }
}
