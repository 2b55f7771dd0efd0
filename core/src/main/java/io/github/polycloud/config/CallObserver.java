// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.text.ForeignText;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Observes one call, from its start to its end. A {@link CallListener} returns one for each call,
 * which may hold state of that call, such as a span; it is used by the thread of the call only.
 *
 * <p>The order is {@link #onAttemptStart}, {@link #onAttempt} for each attempt, {@link #onWarning}
 * for each warning, {@link #onCallEnd}. A call that is refused has no attempt. What the methods
 * throw is ignored, except for an {@link Error}; each type of exception is logged once. No event
 * contains a secret, a query string or a body.
 *
 * @since 0.1.0
 */
public interface CallObserver {
  /** Ignores all notifications. */
  CallObserver NONE = new CallObserver() {};

  /** Called before each attempt of a call is authenticated and sent. */
  default void onAttemptStart(AttemptStart attempt) {}

  /** Called after each attempt of a call, successful or not. */
  default void onAttempt(Attempt attempt) {}

  /** Called for each warning of the last response, for example of a deprecated operation. */
  default void onWarning(Warning warning) {}

  /**
   * Called after a call has completed, successfully or not, with all its attempts. The value of a
   * typed call has been decoded; that of a raw call is decoded by the application later, and the
   * body of a streamed call is read later.
   */
  default void onCallEnd(CallEnd call) {}

  /** An attempt that is about to be sent. Implemented by the engine; valid during the callback. */
  interface AttemptStart {
    /** Returns the call. */
    CallInfo call();

    /** Returns the number of the attempt, starting at 1. */
    int number();

    /**
     * Adds a header field to this attempt, such as {@code traceparent}. A field that the request
     * already has is not replaced, and authentication replaces one that it sets itself. Not sent to
     * presigned URLs and to hosts other than that of the endpoint, such as those of token services.
     *
     * @throws IllegalArgumentException if the name or the value has a character that no header
     *     field can carry, or if the field belongs to the engine, the credentials or the body
     */
    void header(String name, String value);
  }

  /**
   * An attempt of a call: one request, and its response or failure. Redirects and the repetition
   * after a token was refreshed belong to the same attempt.
   *
   * @param call the call
   * @param number number of the attempt, starting at 1
   * @param status HTTP status; 0 if no response was received
   * @param duration duration of the attempt
   * @param poolWait how much of it was spent waiting for an HTTP connection of the pool
   * @param requestId the service's id of the request, or the id that was sent with it; null if
   *     there is none
   * @param errorKind kind of the error if no response was received; otherwise null
   */
  record Attempt(
      CallInfo call,
      int number,
      int status,
      Duration duration,
      Duration poolWait,
      @Nullable String requestId,
      @Nullable ErrorKind errorKind) {
    /** Rejects null, and makes the id one harmless line of bounded length. */
    public Attempt {
      Objects.requireNonNull(call, "call");
      Objects.requireNonNull(duration, "duration");
      Objects.requireNonNull(poolWait, "poolWait");
      requestId = requestId == null ? null : ForeignText.line(requestId, 200);
    }

    /** Returns the id of the provider. */
    public String provider() {
      return call.provider();
    }

    /** Returns method and path template, such as {@code GET /apps/{app}}. */
    public String operation() {
      return call.operation();
    }
  }

  /**
   * A completed call.
   *
   * @param call the call
   * @param attempts number of attempts; 0 if the call was refused
   * @param status HTTP status of the last attempt; 0 if it received no response
   * @param duration total duration, with all waiting times
   * @param waits where the call has waited
   * @param rateLimitRemaining calls left in the service's rate limit; -1 if the service does not
   *     report it
   * @param result how the call ended
   * @param errorKind kind of the error that the caller receives; null if there is none
   */
  record CallEnd(
      CallInfo call,
      int attempts,
      int status,
      Duration duration,
      Waits waits,
      long rateLimitRemaining,
      CallResult result,
      @Nullable ErrorKind errorKind) {
    /** Rejects null components. */
    public CallEnd {
      Objects.requireNonNull(call, "call");
      Objects.requireNonNull(duration, "duration");
      Objects.requireNonNull(waits, "waits");
      Objects.requireNonNull(result, "result");
    }

    /** Returns the id of the provider. */
    public String provider() {
      return call.provider();
    }

    /** Returns method and path template, such as {@code GET /apps/{app}}. */
    public String operation() {
      return call.operation();
    }
  }

  /**
   * Completed waits of a call; one that was interrupted does not count.
   *
   * @param rateLimiter waiting for permits of the rate limiter
   * @param backoff delays between attempts
   * @param pool waiting for HTTP connections of the pool
   */
  record Waits(Duration rateLimiter, Duration backoff, Duration pool) {
    /** Rejects null components. */
    public Waits {
      Objects.requireNonNull(rateLimiter, "rateLimiter");
      Objects.requireNonNull(backoff, "backoff");
      Objects.requireNonNull(pool, "pool");
    }
  }

  /**
   * A warning of a service.
   *
   * @param call the call
   * @param id the service's id of the warning; null if there is none
   * @param text the text of the warning
   */
  record Warning(CallInfo call, @Nullable String id, String text) {
    /** Rejects null, and makes id and text one harmless line of bounded length. */
    public Warning {
      Objects.requireNonNull(call, "call");
      Objects.requireNonNull(text, "text");
      id = id == null ? null : ForeignText.line(id, 200);
      text = ForeignText.line(text, 4000);
    }

    /** Returns the id of the provider. */
    public String provider() {
      return call.provider();
    }

    /** Returns method and path template, such as {@code GET /apps/{app}}. */
    public String operation() {
      return call.operation();
    }
  }
}
