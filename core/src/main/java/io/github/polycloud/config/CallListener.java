package io.github.polycloud.config;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Sees every call: for logs, metrics and warnings. Called on the thread of the call; what it throws
 * is logged and changes nothing. No event holds a secret, a query or a body.
 */
public interface CallListener {
  /** Sees nothing. */
  CallListener NONE = new CallListener() {};

  /** One request went out, and an answer or a failure came back. */
  default void onAttempt(Attempt attempt) {}

  /** A call ended, after all its attempts. */
  default void onCallEnd(CallEnd ended) {}

  /** The service sent a warning along with an answer. */
  default void onWarning(String provider, String operation, String warning) {}

  /**
   * One attempt.
   *
   * @param provider id of the provider
   * @param operation method and path template, such as {@code GET /apps/{app}}
   * @param number which attempt, counted from 1
   * @param status HTTP status, 0 when no answer came
   * @param duration how long it took
   * @param requestId the service's id of the request
   * @param errorKind what went wrong when no answer came
   */
  record Attempt(
      String provider,
      String operation,
      int number,
      int status,
      Duration duration,
      @Nullable String requestId,
      @Nullable String errorKind) {}

  /**
   * A whole call.
   *
   * @param provider id of the provider
   * @param operation method and path template, such as {@code GET /apps/{app}}
   * @param attempts how many requests it took
   * @param status HTTP status of the last answer, 0 when none came
   * @param duration how long it took, waiting included
   * @param rateLimitRemaining calls left in the service's rate limit, -1 when it does not say
   */
  record CallEnd(
      String provider,
      String operation,
      int attempts,
      int status,
      Duration duration,
      long rateLimitRemaining) {}
}
