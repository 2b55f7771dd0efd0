package io.github.polycloud.http;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes calls to the SLF4J logger {@code polycloud.wire}: a line a call at INFO, a line an attempt
 * at DEBUG, header fields at TRACE with every value masked that is not known to be harmless.
 */
final class WireLog implements CallListener {
  private static final Logger LOG = LoggerFactory.getLogger("polycloud.wire");

  @Override
  public void attempted(Attempt attempt) {
    if (LOG.isDebugEnabled()) {
      LOG.debug(
          "{} {} attempt {}: {} in {} ms, request id {}",
          attempt.provider(),
          attempt.operation(),
          attempt.number(),
          attempt.problem() == null ? attempt.status() : attempt.problem(),
          attempt.time().toMillis(),
          attempt.requestId() == null ? "-" : attempt.requestId());
    }
  }

  @Override
  public void ended(Ended ended) {
    if (LOG.isInfoEnabled()) {
      LOG.info(
          "{} {}: {} in {} ms, {} attempt(s)",
          ended.provider(),
          ended.operation(),
          ended.status() == 0 ? "no answer" : ended.status(),
          ended.time().toMillis(),
          ended.attempts());
    }
  }

  @Override
  public void warned(String provider, String operation, String warning) {
    LOG.warn("{} {} warns: {}", provider, operation, warning);
  }

  Stage headers(Redaction redaction) {
    return (call, next) -> {
      if (!LOG.isTraceEnabled()) {
        return next.proceed(call);
      }
      call.request()
          .headers()
          .forEach((name, value) -> LOG.trace("> {}: {}", name, redaction.header(name, value)));
      Answer answer = next.proceed(call);
      answer
          .headers()
          .forEach((name, value) -> LOG.trace("< {}: {}", name, redaction.header(name, value)));
      return answer;
    };
  }
}
