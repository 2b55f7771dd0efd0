// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.CallObserver;
import io.github.polycloud.config.CallResult;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.internal.text.ForeignText;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Logs a call to the SLF4J logger {@code io.github.polycloud.http}: one line at its end, at INFO if
 * it was retried, refused or slow and else at DEBUG; one per attempt at TRACE. Header fields are
 * logged at TRACE to {@code io.github.polycloud.http.headers}, masked unless they are known to be
 * harmless.
 */
final class WireLogger implements CallObserver {
  private static final Logger LOG = LoggerFactory.getLogger("io.github.polycloud.http");
  private static final Logger HEADERS = LoggerFactory.getLogger("io.github.polycloud.http.headers");
  private static final Duration SLOW = Duration.ofSeconds(5);

  private @Nullable String requestId;

  /** Returns whether any line of a call may be logged. */
  static boolean isEnabled() {
    return LOG.isInfoEnabled();
  }

  /** Returns whether each call is logged. */
  static boolean logsEveryCall() {
    return LOG.isDebugEnabled();
  }

  /** Returns whether a call that was sent is logged even if not every call is. */
  static boolean isNotable(int attempts, Duration duration) {
    return attempts > 1 || duration.compareTo(SLOW) >= 0;
  }

  @Override
  public void onAttempt(Attempt attempt) {
    requestId = attempt.requestId();
    if (LOG.isTraceEnabled()) {
      LOG.trace(
          "{} {} attempt {}: {} in {} ms, request id {}",
          attempt.provider(),
          attempt.operation(),
          attempt.number(),
          attempt.errorKind() == null ? attempt.status() : attempt.errorKind(),
          attempt.duration().toMillis(),
          attempt.requestId() == null ? "-" : attempt.requestId());
    }
  }

  @Override
  public void onCallEnd(CallEnd end) {
    boolean notable =
        isNotable(end.attempts(), end.duration())
            || end.result().isRefusal()
            || end.result() == CallResult.RATE_LIMITER_FAILED;
    if (notable || logsEveryCall()) {
      LOG.atLevel(notable ? Level.INFO : Level.DEBUG)
          .log(
              "{} {}: {} {} in {} ms, {} attempt(s), request id {}",
              end.call().connection(),
              end.operation(),
              end.result().tag(),
              end.status() == 0 ? "-" : end.status(),
              end.duration().toMillis(),
              end.attempts(),
              requestId == null ? "-" : requestId);
    }
  }

  /** Logs a warning of the service. */
  static void warn(String provider, Operation operation, @Nullable String id, String text) {
    LOG.warn(
        "{} {} warning{}: {}",
        provider,
        operation,
        id == null ? "" : " " + ForeignText.line(id, 200),
        ForeignText.line(text, 4000));
  }

  private static void trace(String direction, Headers headers, Redactor redactor, Needles sent) {
    headers.forEach(
        (name, value) ->
            HEADERS.trace(
                "{} {}: {}",
                direction,
                ForeignText.line(redactor.mask(name, sent)),
                ForeignText.line(redactor.header(name, value, sent))));
  }

  /** Returns the stage that logs the header fields of requests and responses. */
  static Stage headers(Redactor redactor) {
    return (call, next) -> {
      if (!HEADERS.isTraceEnabled()) {
        return next.proceed(call);
      }
      Needles sent = RequestSecrets.of(call.request());
      trace(">", call.request().headers(), redactor, sent);
      HttpResponse response = next.proceed(call);
      trace("<", response.headers(), redactor, sent);
      return response;
    };
  }
}
