package io.github.polycloud.engine.internal;

import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.RequestBody;
import io.github.polycloud.raw.StreamingResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The state of one call while it is in the pipeline: its current request, its deadline, and what
 * its stages tell each other. Belongs to the thread of the call; only {@link #expire} and what it
 * reads may be used by the deadline monitor's thread.
 */
public final class CallContext implements HttpRequest.Context {
  private final CallErrors errors;
  private final HttpRequest.@Nullable Context parent;
  private HttpRequest request;
  private long deadlineNanos = Long.MAX_VALUE;
  private boolean cappedByParent;
  // Set while a circuit breaker lets the call pass. It then lets pass what this call needs as well.
  private volatile @Nullable Stage admittedBy;
  private int attempt;
  private long rateLimitRemaining = -1;
  private @Nullable Duration idleTimeout;
  private @Nullable StreamingResponse stream;
  private @Nullable RequestBody upload;
  private ProgressListener uploadProgress = ProgressListener.NONE;
  // In the time of the deadline monitor.
  private volatile long expiresAtNanos;
  private volatile boolean finished;
  private volatile boolean expired;
  private volatile @Nullable Runnable abort;

  public CallContext(HttpRequest request, CallErrors errors) {
    this.errors = errors;
    this.parent = request.parent();
    this.request = request;
    request.context(this);
  }

  /** The request as the stages so far have left it. */
  public HttpRequest request() {
    return request;
  }

  /** Sets the request that the following stages see. */
  public void request(HttpRequest next) {
    request = next;
  }

  public Operation operation() {
    return request.operation();
  }

  public CallErrors errors() {
    return errors;
  }

  /** The call on whose behalf this one is made and whose time it shares; null if there is none. */
  public HttpRequest.@Nullable Context parent() {
    return parent;
  }

  @Override
  public long deadlineNanos() {
    return deadlineNanos;
  }

  /** Sets the deadline. */
  public void deadlineNanos(long nanos, boolean capped) {
    deadlineNanos = nanos;
    cappedByParent = capped;
  }

  /** Whether the parent left this call less than the usual time. */
  public boolean cappedByParent() {
    return cappedByParent;
  }

  /** Extends the deadline by time that does not count. */
  public void extendDeadline(long nanos) {
    deadlineNanos += nanos;
    expiresAtNanos += nanos;
  }

  @Nullable
  public Stage admittedBy() {
    return admittedBy;
  }

  public void admittedBy(@Nullable Stage breaker) {
    admittedBy = breaker;
  }

  @Override
  public int attempt() {
    return attempt;
  }

  public void nextAttempt(HttpRequest next) {
    attempt++;
    request = next;
  }

  /** The quota that the last response reported; -1 if it reported none. */
  public long rateLimitRemaining() {
    return rateLimitRemaining;
  }

  public void rateLimitRemaining(long calls) {
    rateLimitRemaining = calls;
  }

  /** How long a streamed body may be silent; null for a response that is read to its end. */
  @Nullable
  public Duration idleTimeout() {
    return idleTimeout;
  }

  public void idleTimeout(Duration timeout) {
    idleTimeout = timeout;
  }

  @Nullable
  public StreamingResponse stream() {
    return stream;
  }

  public void stream(StreamingResponse opened) {
    stream = opened;
  }

  public void closeStream() {
    if (stream != null) {
      stream.close();
    }
  }

  /** A body that is streamed from its source; null if there is none. */
  @Nullable
  public RequestBody upload() {
    return upload;
  }

  public ProgressListener uploadProgress() {
    return uploadProgress;
  }

  public void upload(RequestBody body, ProgressListener progress) {
    upload = body;
    uploadProgress = progress;
  }

  /**
   * Waits; fails at once, without waiting, if the deadline comes first.
   *
   * @param what what happened to the deadline, for the error
   */
  public void sleep(long nanos, String what) {
    if (nanos <= 0) {
      return;
    }
    TimeSource timeSource = errors.settings().timeSource();
    if (timeSource.nanoTime().getAsLong() + nanos > deadlineNanos) {
      throw errors.deadlineExceeded(operation(), what, NetworkException.Outcome.NOT_SENT);
    }
    try {
      timeSource.sleeper().sleep(Duration.ofNanos(nanos));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw errors.interrupted(operation());
    }
  }

  public long expiresAtNanos() {
    return expiresAtNanos;
  }

  public void expiresAtNanos(long nanos) {
    expiresAtNanos = nanos;
  }

  public boolean expired() {
    return expired;
  }

  /** Sets how to abort what the call is doing; null while there is nothing to abort. */
  public void onAbort(@Nullable Runnable action) {
    abort = action;
    if (expired && action != null) {
      action.run();
    }
  }

  public void expire() {
    if (!finished) {
      expired = true;
      abort();
    }
  }

  public void abort() {
    Runnable action = abort;
    if (action != null) {
      action.run();
    }
  }

  public void finish() {
    finished = true;
  }
}
