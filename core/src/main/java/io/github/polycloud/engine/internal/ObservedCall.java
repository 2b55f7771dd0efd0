// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal;

import io.github.polycloud.config.CallInfo;
import io.github.polycloud.config.CallObserver;
import io.github.polycloud.config.CallObserver.Attempt;
import io.github.polycloud.config.CallObserver.CallEnd;
import io.github.polycloud.config.CallObserver.Waits;
import io.github.polycloud.config.CallObserver.Warning;
import io.github.polycloud.config.CallResult;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.internal.log.FailureLog;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The events of a call that has observers; a call without any has no such object, reads no clock
 * for it and creates no event. What observers throw is logged and otherwise ignored. Confined to
 * the thread of the call.
 */
public final class ObservedCall {
  private final CallInfo info;
  private final List<CallObserver> observers;
  private final boolean detailed;
  private final LongSupplier nanoTime;
  private final FailureLog failures;
  private final long start;
  private long attemptStart;
  private long poolWaitStart;
  private boolean waitsForConnection;
  private long attemptPoolWait;
  private long poolWait;
  private long rateLimiterWait;
  private long backoff;

  /**
   * Creates the events of a call that starts now.
   *
   * @param detailed whether an observer may read all of each event
   * @param failures logs what observers throw
   */
  public ObservedCall(
      CallInfo info,
      List<CallObserver> observers,
      boolean detailed,
      LongSupplier nanoTime,
      FailureLog failures) {
    this.info = info;
    this.observers = observers;
    this.detailed = detailed;
    this.nanoTime = nanoTime;
    this.failures = failures;
    this.start = nanoTime.getAsLong();
  }

  /** Runs a call and notifies its observers, if it has any, of its end. */
  public static <T extends @Nullable Object> T observe(CallContext call, Supplier<T> exchange) {
    ObservedCall observed = call.observed();
    if (observed == null) {
      return exchange.get();
    }
    Throwable failure = null;
    try {
      return exchange.get();
    } catch (RuntimeException | Error e) {
      failure = e;
      throw e;
    } finally {
      observed.end(call, failure);
    }
  }

  /** Returns whether an observer may read all of each event. */
  public boolean isDetailed() {
    return detailed;
  }

  /** Returns the time since the start of the call. */
  public Duration elapsed() {
    return Duration.ofNanos(nanoTime.getAsLong() - start);
  }

  /** Starts an attempt: sets a request with the header fields of the observers. */
  public void startAttempt(CallContext call) {
    attemptPoolWait = 0;
    AddedHeaders added = new AddedHeaders(info, call.attempt(), call.request());
    for (CallObserver each : observers) {
      failures.run(() -> each.onAttemptStart(added));
    }
    HttpRequest changed = added.close();
    if (changed != null) {
      call.request(changed);
    }
    attemptStart = nanoTime.getAsLong();
  }

  /** Ends an attempt. */
  public void endAttempt(
      CallContext call, int status, @Nullable String requestId, @Nullable ErrorKind errorKind) {
    Attempt attempt =
        new Attempt(
            info,
            call.attempt(),
            status,
            Duration.ofNanos(nanoTime.getAsLong() - attemptStart),
            Duration.ofNanos(attemptPoolWait),
            requestId,
            errorKind);
    for (CallObserver each : observers) {
      failures.run(() -> each.onAttempt(attempt));
    }
  }

  /** Passes a warning of the service on. */
  public void warn(@Nullable String id, String text) {
    Warning warning = new Warning(info, id, text);
    for (CallObserver each : observers) {
      failures.run(() -> each.onWarning(warning));
    }
  }

  /**
   * Ends the call.
   *
   * @param failure what the caller receives; null for a value
   */
  public void end(CallContext call, @Nullable Throwable failure) {
    CallEnd end =
        new CallEnd(
            info,
            call.attempt(),
            call.status(),
            elapsed(),
            new Waits(
                Duration.ofNanos(rateLimiterWait),
                Duration.ofNanos(backoff),
                Duration.ofNanos(poolWait)),
            call.status() == 0 ? -1 : call.rateLimitRemaining(),
            result(call, failure),
            failure instanceof CloudException error ? error.kind() : null);
    for (CallObserver each : observers) {
      failures.run(() -> each.onCallEnd(end));
    }
  }

  private static CallResult result(CallContext call, @Nullable Throwable failure) {
    CallResult notSent = call.notSent();
    if (notSent != null) {
      return notSent;
    }
    if (failure == null) {
      return CallResult.SUCCESS;
    }
    if (!(failure instanceof CloudException error)) {
      return CallResult.FAILED;
    }
    if (call.status() > 0 && error.kind() != ErrorKind.UNEXPECTED_RESPONSE) {
      return error.outcome() == Outcome.RESPONDED ? CallResult.ERROR_RESPONSE : CallResult.FAILED;
    }
    return switch (error.kind()) {
      case UNEXPECTED_RESPONSE -> CallResult.UNEXPECTED_RESPONSE;
      case NETWORK -> CallResult.NETWORK_ERROR;
      case TIMEOUT -> CallResult.DEADLINE_EXCEEDED;
      case CANCELLED -> CallResult.CANCELLED;
      default -> CallResult.FAILED;
    };
  }

  /** Adds a wait for the rate limiter and a delay between attempts. */
  public void addWaits(long rateLimiterNanos, long backoffNanos) {
    rateLimiterWait += rateLimiterNanos;
    backoff += backoffNanos;
  }

  /** Starts a wait for an HTTP connection of the pool. */
  public void awaitConnection() {
    poolWaitStart = nanoTime.getAsLong();
    waitsForConnection = true;
  }

  /** Ends the wait for an HTTP connection, unless it has ended before. */
  public void connectionAcquired() {
    if (waitsForConnection) {
      waitsForConnection = false;
      long nanos = nanoTime.getAsLong() - poolWaitStart;
      attemptPoolWait += nanos;
      poolWait += nanos;
    }
  }
}
