// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.logs;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Operation;
import io.github.polycloud.raw.StreamingResponse;
import io.github.polycloud.spi.Uris;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Opens log sessions: the API returns a presigned URL, from which the log is read without
 * credentials. Thread-safe.
 *
 * @since 0.1.0
 */
public final class LogSessionOpener {
  /** Names the requests of a session in errors and listeners; their own path is a secret. */
  public static final Operation OPERATION = Operation.of("GET", "{log session}");

  private static final int MAX_ATTEMPTS = 3;
  private static final Duration FETCH_IDLE_TIMEOUT = Duration.ofMinutes(1);
  private static final Duration TAIL_IDLE_TIMEOUT = Duration.ofMinutes(15);

  private LogSessionOpener() {}

  /**
   * Opens a session. If it has expired or was read before, it is replaced by a new one, at most
   * twice.
   *
   * @param engine sends the request
   * @param addresses creates a new session on each call and returns its URL
   * @param tail whether the session continues with new lines, and may be silent for long
   * @return the log, to be closed by the caller
   * @throws CloudException if no session can be opened; of kind {@code UNEXPECTED_RESPONSE} if its
   *     URL is malformed
   */
  public static StreamingResponse open(
      HttpEngine engine, Supplier<Secret> addresses, boolean tail) {
    for (int attempt = 1; ; attempt++) {
      URI address = uri(engine, addresses.get());
      try {
        return engine.openPresignedUrl(
            OPERATION, address, tail ? TAIL_IDLE_TIMEOUT : FETCH_IDLE_TIMEOUT);
      } catch (CloudException e) {
        if (attempt == MAX_ATTEMPTS || !isExpired(e)) {
          throw e;
        }
      }
    }
  }

  private static boolean isExpired(CloudException e) {
    return e.kind() == ErrorKind.NOT_FOUND || e.kind() == ErrorKind.PERMISSION_DENIED;
  }

  private static URI uri(HttpEngine engine, Secret address) {
    URI uri = Uris.parseOrNull(address.reveal());
    if (uri == null) {
      throw CloudException.of(
          ErrorDetails.of(
                  ErrorKind.UNEXPECTED_RESPONSE, "the URL of the log session is missing or invalid")
              .withOperation(engine.provider(), OPERATION.toString()));
    }
    return uri;
  }
}
