// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.CallListener;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.internal.text.ForeignText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs requests to the SLF4J logger {@code io.github.polycloud.http}: one line per call at INFO,
 * one per attempt at DEBUG, header fields at TRACE, masked unless they are known to be harmless.
 */
final class WireLogger implements CallListener {
  private static final Logger LOG = LoggerFactory.getLogger("io.github.polycloud.http");

  /** Returns whether attempts are logged. */
  static boolean logsAttempts() {
    return LOG.isDebugEnabled();
  }

  @Override
  public void onAttempt(Attempt attempt) {
    if (logsAttempts()) {
      LOG.debug(
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
  public void onCallEnd(CallEnd event) {
    if (LOG.isInfoEnabled()) {
      LOG.info(
          "{} {}: {} in {} ms, {} attempt(s)",
          event.provider(),
          event.operation(),
          event.status() == 0 ? "no response" : event.status(),
          event.duration().toMillis(),
          event.attempts());
    }
  }

  @Override
  public void onWarning(Warning warning) {
    LOG.warn(
        "{} {} warning{}: {}",
        warning.provider(),
        warning.operation(),
        warning.id() == null ? "" : " " + warning.id(),
        warning.text());
  }

  private static void trace(String direction, Headers headers, Redactor redactor, Needles sent) {
    headers.forEach(
        (name, value) ->
            LOG.trace(
                "{} {}: {}",
                direction,
                ForeignText.line(redactor.mask(name, sent)),
                ForeignText.line(redactor.header(name, value, sent))));
  }

  /** Returns the stage that logs the header fields of requests and responses. */
  Stage headers(Redactor redactor) {
    return (call, next) -> {
      if (!LOG.isTraceEnabled()) {
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
