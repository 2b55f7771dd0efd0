// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal;

import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.config.CallResult;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.RequestBody;
import io.github.polycloud.raw.StreamingResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The state of one call while it is in the pipeline: its current request, its deadline, and what
 * its stages pass to each other. Confined to the thread of the call, except {@link #expire}, {@link
 * #cancel} and the fields they read, which the deadline monitor uses as well.
 */
public final class CallContext implements HttpRequest.Context {
  private final CallErrors errors;
  private final HttpRequest.@Nullable Context parent;
  private final SensitiveArguments sensitiveArguments;
  private HttpRequest request;
  private long deadlineNanos = Long.MAX_VALUE;
  private boolean cappedByParent;
  // The circuit breaker that admitted this call; it then admits the calls made on its behalf as
  // well.
  private volatile @Nullable Stage admittedBy;
  private final @Nullable ObservedCall observed;
  private int attempt;
  private int status;
  private @Nullable CallResult notSent;
  private boolean processed;
  private @Nullable String requestId;
  private long rateLimitRemaining = -1;
  private long rateLimitWaitNanos;
  private long reservationNanos;
  private RateLimiter.@Nullable Reservation permit;
  private @Nullable Duration idleTimeout;
  private @Nullable StreamingResponse stream;
  private @Nullable RequestBody upload;
  private ProgressListener uploadProgress = ProgressListener.NONE;
  // On the clock of the deadline monitor.
  private volatile long expiresAtNanos;
  private volatile boolean finished;
  private volatile boolean expired;
  private volatile boolean cancelled;
  private volatile @Nullable Runnable abort;

  /**
   * Creates the context of a request and attaches it to that request.
   *
   * @param observed receives the events of the call; null if nothing observes it
   */
  public CallContext(HttpRequest request, CallErrors errors, @Nullable ObservedCall observed) {
    this.errors = errors;
    this.observed = observed;
    this.parent = request.parent();
    this.sensitiveArguments = sensitiveArguments(request);
    this.request = request;
    request.context(this);
  }

  /** Returns those of a request that has not been sent, or is sent once more. */
  private static SensitiveArguments sensitiveArguments(HttpRequest request) {
    HttpRequest.Context context = request.context();
    if (context instanceof CallContext earlier) {
      return earlier.sensitiveArguments;
    }
    return context instanceof SensitiveArguments arguments ? arguments : SensitiveArguments.NONE;
  }

  /** Returns the request as the previous stages have left it. */
  public HttpRequest request() {
    return request;
  }

  /** Sets the request that the following stages see. */
  public void request(HttpRequest next) {
    request = next;
  }

  /** Returns the arguments whose values are masked in what the service returns. */
  public SensitiveArguments sensitiveArguments() {
    return sensitiveArguments;
  }

  /** Returns the operation. */
  public Operation operation() {
    return request.operation();
  }

  /** Returns the details of the errors that end the call without a response. */
  public CallErrors errors() {
    return errors;
  }

  /** Returns the exception for an error of this call. */
  public CloudException error(ErrorDetails details) {
    return CloudException.of(
        new ErrorDetails(
            details.kind(),
            details.message(),
            errors.provider(),
            operation().toString(),
            details.status(),
            details.code(),
            // The service has not seen the id of a request that was not sent.
            details.outcome() == Outcome.NOT_SENT ? null : requestId,
            details.retryable(),
            details.body(),
            details.cause(),
            details.outcome(),
            details.helpUrl()));
  }

  @Override
  public @Nullable String requestId() {
    return requestId;
  }

  /** Sets the id that is sent with the current attempt. */
  public void requestId(String id) {
    requestId = id;
  }

  /**
   * Returns the call on whose behalf this one is made and whose deadline it shares; null if there
   * is none.
   */
  public HttpRequest.@Nullable Context parent() {
    return parent;
  }

  @Override
  public long deadlineNanos() {
    return deadlineNanos;
  }

  /**
   * Sets the deadline.
   *
   * @param capped whether the parent leaves less than the configured timeout
   */
  public void deadlineNanos(long nanos, boolean capped) {
    deadlineNanos = nanos;
    cappedByParent = capped;
  }

  /**
   * Returns whether the deadline of the parent is earlier than the one of the configured timeout.
   */
  public boolean cappedByParent() {
    return cappedByParent;
  }

  /** Extends the deadline by time that does not count: sending an upload, waiting for a permit. */
  public void extendDeadline(long nanos) {
    deadlineNanos += nanos;
    expiresAtNanos += nanos;
  }

  /** Returns the circuit breaker that admitted this call; null if none did. */
  @Nullable
  public Stage admittedBy() {
    return admittedBy;
  }

  /** Sets the circuit breaker that admitted this call; null once the call has left it. */
  public void admittedBy(@Nullable Stage breaker) {
    admittedBy = breaker;
  }

  @Override
  public int attempt() {
    return attempt;
  }

  /** Returns what receives the events of the call; null if nothing observes it. */
  @Nullable
  public ObservedCall observed() {
    return observed;
  }

  /** Returns the status of the last attempt; 0 if it has received no response. */
  public int status() {
    return status;
  }

  /** Sets the status of the last attempt. */
  public void status(int received) {
    status = received;
  }

  /** Returns why the client did not send the call; null if it did not reject it. */
  @Nullable
  public CallResult notSent() {
    return notSent;
  }

  /** Returns whether a request was a write of a rehearsal and therefore not sent. */
  public static boolean isRehearsed(HttpRequest request) {
    return request.context() instanceof CallContext call && call.notSent == CallResult.REHEARSED;
  }

  /** Sets why the client does not send the call. */
  public void notSent(CallResult reason) {
    notSent = reason;
  }

  /** Starts the next attempt with a request. */
  public void nextAttempt(HttpRequest next) {
    attempt++;
    status = 0;
    request = next;
  }

  /**
   * Returns the outcome of the call if it ends now, without a response: earlier attempts count.
   *
   * @param sent whether the current attempt has been sent
   */
  public Outcome outcome(boolean sent) {
    return sent || processed ? Outcome.UNKNOWN : Outcome.NOT_SENT;
  }

  /** Records that the service may have processed an attempt. */
  public void mayBeProcessed() {
    processed = true;
  }

  /** Returns how long the call has waited for the rate limiter, in nanoseconds. */
  public long rateLimitWaitNanos() {
    return rateLimitWaitNanos;
  }

  /** Adds a wait for the rate limiter. */
  public void addRateLimitWait(long nanos) {
    rateLimitWaitNanos += nanos;
  }

  /** Returns how long the rate limiter took to answer before the deadline started. */
  public long reservationNanos() {
    return reservationNanos;
  }

  /** Sets how long the rate limiter took to answer before the deadline started. */
  public void reservationNanos(long nanos) {
    reservationNanos = nanos;
  }

  /** Returns the permit for the next request; null once it was sent, or if there is none. */
  public RateLimiter.@Nullable Reservation permit() {
    return permit;
  }

  /** Sets the permit for the next request; null once it was sent. */
  public void permit(RateLimiter.@Nullable Reservation reserved) {
    permit = reserved;
  }

  /** Returns the quota that the last response reported; -1 if it reported none. */
  public long rateLimitRemaining() {
    return rateLimitRemaining;
  }

  /** Sets the quota that the last response reported. */
  public void rateLimitRemaining(long calls) {
    rateLimitRemaining = calls;
  }

  /** Returns the idle timeout of a streamed body; null if the response is read completely. */
  @Nullable
  public Duration idleTimeout() {
    return idleTimeout;
  }

  /** Makes this a streamed call with an idle timeout. */
  public void idleTimeout(Duration timeout) {
    idleTimeout = timeout;
  }

  /** Returns the open response; null if the response was read completely or there is none. */
  @Nullable
  public StreamingResponse stream() {
    return stream;
  }

  /** Sets the open response. */
  public void stream(StreamingResponse opened) {
    stream = opened;
  }

  /** Closes the open response, if there is one. */
  public void closeStream() {
    if (stream != null) {
      stream.close();
    }
  }

  /** Returns the body that is streamed from its source; null if there is none. */
  @Nullable
  public RequestBody upload() {
    return upload;
  }

  /** Returns the listener of the upload. */
  public ProgressListener uploadProgress() {
    return uploadProgress;
  }

  /** Makes this an upload. */
  public void upload(RequestBody body, ProgressListener progress) {
    upload = body;
    uploadProgress = progress;
  }

  /** Returns the expiry, on the clock of the deadline monitor. */
  public long expiresAtNanos() {
    return expiresAtNanos;
  }

  /** Sets the expiry, on the clock of the deadline monitor. */
  public void expiresAtNanos(long nanos) {
    expiresAtNanos = nanos;
  }

  /** Returns whether the deadline has passed before the call completed. */
  public boolean expired() {
    return expired;
  }

  /** Returns whether the engine was closed before the call completed. */
  public boolean cancelled() {
    return cancelled;
  }

  /** Returns the action that aborts the exchange in progress; null if there is none. */
  public @Nullable Runnable onAbort() {
    return abort;
  }

  /** Sets the action that aborts the exchange in progress; null if there is none. */
  public void onAbort(@Nullable Runnable action) {
    abort = action;
    if (action != null && (expired || cancelled)) {
      action.run();
    }
  }

  /** Marks the call as expired and aborts it, unless it has completed. */
  public void expire() {
    if (!finished) {
      expired = true;
      abort();
    }
  }

  /** Marks the call as cancelled because its engine is closed; it sends nothing from here on. */
  public void cancel() {
    if (!finished) {
      cancelled = true;
    }
  }

  /** Aborts the call if it was cancelled. */
  public void abortIfCancelled() {
    if (cancelled) {
      abort();
    }
  }

  /** Aborts the exchange in progress, if there is one. */
  public void abort() {
    Runnable action = abort;
    if (action != null) {
      action.run();
    }
  }

  /** Marks the call as completed: it no longer expires. */
  public void finish() {
    finished = true;
  }
}
