package io.github.polycloud.http;

import io.github.polycloud.error.NetworkException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The state of one call while it is in the pipeline: its current request, its deadline, and what
 * its stages tell each other. Belongs to the thread of the call; only {@link #expire} and what it
 * reads may be used by the deadline monitor's thread.
 */
final class CallContext implements Call.Context {
  private final CallErrors errors;
  private final Call.@Nullable Context parent;
  private Call request;
  private long deadlineNanos = Long.MAX_VALUE;
  private boolean cappedByParent;
  // Set while a circuit breaker lets the call pass. It then lets pass what this call needs as well.
  private volatile @Nullable Stage admittedBy;
  private int attempt;
  private long rateLimitRemaining = -1;
  private @Nullable Duration idleTimeout;
  private @Nullable AnswerStream stream;
  private @Nullable UploadBody upload;
  private UploadProgress uploadProgress = UploadProgress.IGNORED;
  // In the time of the deadline monitor.
  private volatile long expiresAtNanos;
  private volatile boolean finished;
  private volatile boolean expired;
  private volatile @Nullable Runnable abort;

  CallContext(Call request, CallErrors errors) {
    this.errors = errors;
    this.parent = request.parent();
    this.request = request;
    request.context(this);
  }

  /** The request as the stages so far have left it. */
  Call request() {
    return request;
  }

  /** Sets the request that the following stages see. */
  void request(Call next) {
    request = next;
  }

  Operation operation() {
    return request.operation();
  }

  CallErrors errors() {
    return errors;
  }

  /** The call on whose behalf this one is made and whose time it shares; null if there is none. */
  Call.@Nullable Context parent() {
    return parent;
  }

  @Override
  public long deadlineNanos() {
    return deadlineNanos;
  }

  /** Sets the deadline. */
  void deadlineNanos(long nanos, boolean capped) {
    deadlineNanos = nanos;
    cappedByParent = capped;
  }

  /** Whether the parent left this call less than the usual time. */
  boolean cappedByParent() {
    return cappedByParent;
  }

  /** Extends the deadline by time that does not count. */
  void extendDeadline(long nanos) {
    deadlineNanos += nanos;
    expiresAtNanos += nanos;
  }

  @Nullable Stage admittedBy() {
    return admittedBy;
  }

  void admittedBy(@Nullable Stage breaker) {
    admittedBy = breaker;
  }

  @Override
  public int attempt() {
    return attempt;
  }

  void nextAttempt(Call next) {
    attempt++;
    request = next;
  }

  /** The quota that the last response reported; -1 if it reported none. */
  long rateLimitRemaining() {
    return rateLimitRemaining;
  }

  void rateLimitRemaining(long calls) {
    rateLimitRemaining = calls;
  }

  /** How long a streamed body may be silent; null for a response that is read to its end. */
  @Nullable Duration idleTimeout() {
    return idleTimeout;
  }

  void idleTimeout(Duration timeout) {
    idleTimeout = timeout;
  }

  @Nullable AnswerStream stream() {
    return stream;
  }

  void stream(AnswerStream opened) {
    stream = opened;
  }

  void closeStream() {
    if (stream != null) {
      stream.close();
    }
  }

  /** A body that is streamed from its source; null if there is none. */
  @Nullable UploadBody upload() {
    return upload;
  }

  UploadProgress uploadProgress() {
    return uploadProgress;
  }

  void upload(UploadBody body, UploadProgress progress) {
    upload = body;
    uploadProgress = progress;
  }

  /**
   * Waits; fails at once, without waiting, if the deadline comes first.
   *
   * @param what what happened to the deadline, for the error
   */
  void sleep(long nanos, String what) {
    if (nanos <= 0) {
      return;
    }
    Timing timing = errors.settings().timing();
    if (timing.nanos().getAsLong() + nanos > deadlineNanos) {
      throw errors.deadlineExceeded(operation(), what, NetworkException.Outcome.NOT_SENT);
    }
    try {
      timing.sleeper().sleep(Duration.ofNanos(nanos));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw errors.interrupted(operation());
    }
  }

  long expiresAtNanos() {
    return expiresAtNanos;
  }

  void expiresAtNanos(long nanos) {
    expiresAtNanos = nanos;
  }

  boolean expired() {
    return expired;
  }

  /** Sets how to abort what the call is doing; null while there is nothing to abort. */
  void onAbort(@Nullable Runnable action) {
    abort = action;
    if (expired && action != null) {
      action.run();
    }
  }

  void expire() {
    if (!finished) {
      expired = true;
      abort();
    }
  }

  void abort() {
    Runnable action = abort;
    if (action != null) {
      action.run();
    }
  }

  void finish() {
    finished = true;
  }
}
