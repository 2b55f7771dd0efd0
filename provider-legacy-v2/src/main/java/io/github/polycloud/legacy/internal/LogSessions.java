package io.github.polycloud.legacy.internal;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.AnswerStream;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Operation;
import io.github.polycloud.legacy.HerokuLegacy;
import io.github.polycloud.model.LogQuery;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Opens log sessions: the API gives an address, and the log is read there. */
final class LogSessions {
  static final Operation SESSION = Operation.of("GET", "{log session}");

  private static final int MOST_TRIES = 3;
  private static final Duration IDLE = Duration.ofMinutes(1);
  private static final Duration IDLE_TAIL = Duration.ofMinutes(15);

  private final HerokuLegacy legacy;
  private final CallEngine engine;

  LogSessions(HerokuLegacy legacy, CallEngine engine) {
    this.legacy = legacy;
    this.engine = engine;
  }

  /** A session; empty where the app has a log of the old kind only. */
  Optional<AnswerStream> open(String app, LogQuery query, boolean tail) {
    for (int attempt = 1; ; attempt++) {
      String address =
          legacy
              .logs()
              .session(app, query.lines(), query.process(), query.source(), tail ? 1 : null)
              .strip();
      // An installation that knows no sessions answers the log itself.
      if (!address.matches("(?i)https?://\\S+")) {
        return Optional.empty();
      }
      try {
        return Optional.of(engine.openElsewhere(SESSION, uri(address), tail ? IDLE_TAIL : IDLE));
      } catch (CloudException e) {
        if (attempt == MOST_TRIES || !isSpent(e)) {
          throw e;
        }
      }
    }
  }

  /** A session that was read before, or is too old, is refused; the next one will do. */
  private static boolean isSpent(CloudException e) {
    return e.kind() == ErrorKind.NOT_FOUND || e.kind() == ErrorKind.PERMISSION;
  }

  private URI uri(String address) {
    try {
      return URI.create(address);
    } catch (IllegalArgumentException e) {
      // No cause: it quotes the address, which is a secret.
      throw new CloudException(
          ErrorDetails.of(ErrorKind.UNEXPECTED_RESPONSE, "the log session has no usable address")
              .at(engine.provider(), SESSION.toString()));
    }
  }
}
