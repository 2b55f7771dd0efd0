// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.text.ForeignText;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notified of every call, for logs, metrics and alerts.
 *
 * <pre>{@code
 * Cloud cloud =
 *     Clouds.builder("heroku")
 *         .addListener(
 *             new CallListener() {
 *               @Override
 *               public void onCallEnd(CallEnd call) {
 *                 System.out.println(call.operation() + " took " + call.duration());
 *               }
 *             })
 *         .connect();
 * }</pre>
 *
 * <p>Methods are called on the thread of the call and must be thread-safe. What they throw is
 * ignored, except for an {@link Error}; each type of exception is logged once. No event contains a
 * secret, a query string or a body.
 *
 * @since 0.1.0
 */
public interface CallListener {
  /** Ignores all notifications. */
  CallListener NONE = new CallListener() {};

  /** Called after each attempt of a call, successful or not. */
  default void onAttempt(Attempt attempt) {}

  /** Called after a call has completed, successfully or not, with all its attempts. */
  default void onCallEnd(CallEnd call) {}

  /** Called for each warning of a response, for example of a deprecated operation. */
  default void onWarning(Warning warning) {}

  /**
   * An attempt of a call: one request, and its response or failure.
   *
   * @param provider id of the provider
   * @param operation method and path template, such as {@code GET /apps/{app}}
   * @param number number of the attempt, starting at 1
   * @param status HTTP status; 0 if no response was received
   * @param duration duration of the attempt
   * @param requestId the service's id of the request, or the id that was sent with it; null if
   *     there is none
   * @param errorKind kind of the error if no response was received; otherwise null
   */
  record Attempt(
      String provider,
      String operation,
      int number,
      int status,
      Duration duration,
      @Nullable String requestId,
      @Nullable ErrorKind errorKind) {
    /** Rejects null, and makes the id one harmless line of bounded length. */
    public Attempt {
      Objects.requireNonNull(provider, "provider");
      Objects.requireNonNull(operation, "operation");
      Objects.requireNonNull(duration, "duration");
      requestId = requestId == null ? null : ForeignText.line(requestId, 200);
    }
  }

  /**
   * A completed call.
   *
   * @param provider id of the provider
   * @param operation method and path template, such as {@code GET /apps/{app}}
   * @param attempts number of attempts
   * @param status HTTP status of the last response; 0 if none was received
   * @param duration total duration, including delays between attempts and waiting for the rate
   *     limiter
   * @param rateLimitRemaining calls left in the service's rate limit; -1 if the service does not
   *     report it
   */
  record CallEnd(
      String provider,
      String operation,
      int attempts,
      int status,
      Duration duration,
      long rateLimitRemaining) {
    /** Rejects null components. */
    public CallEnd {
      Objects.requireNonNull(provider, "provider");
      Objects.requireNonNull(operation, "operation");
      Objects.requireNonNull(duration, "duration");
    }
  }

  /**
   * A warning of a service.
   *
   * @param provider id of the provider
   * @param operation method and path template, such as {@code GET /apps/{app}}
   * @param id the service's id of the warning; null if there is none
   * @param text the text of the warning
   */
  record Warning(String provider, String operation, @Nullable String id, String text) {
    /** Rejects null, and makes id and text one harmless line of bounded length. */
    public Warning {
      Objects.requireNonNull(provider, "provider");
      Objects.requireNonNull(operation, "operation");
      Objects.requireNonNull(text, "text");
      id = id == null ? null : ForeignText.line(id, 200);
      text = ForeignText.line(text, 4000);
    }
  }
}
