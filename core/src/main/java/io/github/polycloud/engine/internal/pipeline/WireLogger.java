package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.CallListener;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.http.HttpResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes calls to the SLF4J logger {@code polycloud.wire}: a line a call at INFO, a line an attempt
 * at DEBUG, header fields at TRACE with every value masked that is not known to be harmless.
 */
final class WireLogger implements CallListener {
  private static final Logger LOG = LoggerFactory.getLogger("io.github.polycloud.http");

  @Override
  public void onAttempt(Attempt attempt) {
    if (LOG.isDebugEnabled()) {
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
  public void onCallEnd(CallEnd ended) {
    if (LOG.isInfoEnabled()) {
      LOG.info(
          "{} {}: {} in {} ms, {} attempt(s)",
          ended.provider(),
          ended.operation(),
          ended.status() == 0 ? "no answer" : ended.status(),
          ended.duration().toMillis(),
          ended.attempts());
    }
  }

  @Override
  public void onWarning(String provider, String operation, String warning) {
    LOG.warn("{} {} warns: {}", provider, operation, warning);
  }

  Stage headers(Redactor redactor) {
    return (call, next) -> {
      if (!LOG.isTraceEnabled()) {
        return next.proceed(call);
      }
      call.request()
          .headers()
          .forEach((name, value) -> LOG.trace("> {}: {}", name, redactor.header(name, value)));
      HttpResponse response = next.proceed(call);
      response
          .headers()
          .forEach((name, value) -> LOG.trace("< {}: {}", name, redactor.header(name, value)));
      return response;
    };
  }
}
