package io.github.polycloud.spi.logs;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.AnswerStream;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Operation;
import io.github.polycloud.spi.Lenient;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;

/** Opens log sessions: the API gives an address, and the log is read there, without credentials. */
public final class LogSession {
  /** How calls of a session are named, whose own path is a secret. */
  public static final Operation OPERATION = Operation.of("GET", "{log session}");

  private static final int MOST_TRIES = 3;
  private static final Duration IDLE = Duration.ofMinutes(1);
  private static final Duration IDLE_TAIL = Duration.ofMinutes(15);

  private LogSession() {}

  /**
   * Opens a session. One that was read before, or is too old, is refused by its host; another is
   * asked for then.
   *
   * @param engine how to get there
   * @param addresses makes a new session each time and gives its address
   * @param tail whether the log goes on, and may be silent for long
   * @throws CloudException when there is no session, or no usable address
   */
  public static AnswerStream open(CallEngine engine, Supplier<Secret> addresses, boolean tail) {
    for (int attempt = 1; ; attempt++) {
      URI address = uri(engine, addresses.get());
      try {
        return engine.openElsewhere(OPERATION, address, tail ? IDLE_TAIL : IDLE);
      } catch (CloudException e) {
        if (attempt == MOST_TRIES || !isSpent(e)) {
          throw e;
        }
      }
    }
  }

  private static boolean isSpent(CloudException e) {
    return e.kind() == ErrorKind.NOT_FOUND || e.kind() == ErrorKind.PERMISSION;
  }

  private static URI uri(CallEngine engine, Secret address) {
    URI uri = Lenient.uri(address.reveal());
    if (uri == null) {
      throw new CloudException(
          ErrorDetails.of(ErrorKind.UNEXPECTED_RESPONSE, "the log session has no usable address")
              .at(engine.provider(), OPERATION.toString()));
    }
    return uri;
  }
}
