package io.github.polycloud.http;

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
  default void attempted(Attempt attempt) {}

  /** A call ended, after all its attempts. */
  default void ended(Ended ended) {}

  /** The service sent a warning along with an answer. */
  default void warned(String provider, String operation, String warning) {}

  /**
   * One attempt.
   *
   * @param provider id of the provider
   * @param operation method and path template, such as {@code GET /apps/{app}}
   * @param number which attempt, counted from 1
   * @param status HTTP status, 0 when no answer came
   * @param time how long it took
   * @param requestId the service's id of the request
   * @param problem what went wrong when no answer came
   */
  record Attempt(
      String provider,
      String operation,
      int number,
      int status,
      Duration time,
      @Nullable String requestId,
      @Nullable String problem) {}

  /**
   * A whole call.
   *
   * @param provider id of the provider
   * @param operation method and path template, such as {@code GET /apps/{app}}
   * @param attempts how many requests it took
   * @param status HTTP status of the last answer, 0 when none came
   * @param time how long it took, waiting included
   * @param remaining calls left in the service's rate limit, -1 when it does not say
   */
  record Ended(
      String provider, String operation, int attempts, int status, Duration time, long remaining) {}
}
