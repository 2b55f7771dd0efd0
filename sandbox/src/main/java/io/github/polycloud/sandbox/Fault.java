// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.http.FaultPlan;
import io.github.polycloud.sandbox.internal.http.FaultPlan.Ending;
import io.github.polycloud.sandbox.internal.http.PendingFault;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * A fault under construction; its methods can be combined. With a status or a body the sandbox
 * sends that response and does not process the request; other settings modify the real response.
 *
 * @since 0.1.0
 */
public final class Fault {

  private final PendingFault pending;

  Fault(PendingFault pending) {
    this.pending = pending;
  }

  /**
   * Responds with this status instead of processing the request.
   *
   * @param code the status
   * @return this fault
   */
  public Fault status(int code) {
    return with(now -> now.withStatus(code));
  }

  /**
   * Adds a header to the response.
   *
   * @param name its name
   * @param value its value
   * @return this fault
   */
  public Fault header(String name, String value) {
    return with(now -> now.withHeader(name, value));
  }

  /**
   * Responds with this body instead of processing the request, with status 200 by default.
   *
   * @param contentType its media type
   * @param text the body
   * @return this fault
   */
  public Fault body(String contentType, String text) {
    return with(now -> now.withBody(text).withHeader("Content-Type", contentType));
  }

  /**
   * Responds with 429.
   *
   * @param retryAfter the value of {@code Retry-After}, sent unchanged
   * @return this fault
   */
  public Fault tooManyRequests(String retryAfter) {
    return status(429).header("Retry-After", retryAfter);
  }

  /**
   * Delays the processing of the request.
   *
   * @param wait the delay
   * @return this fault
   */
  public Fault delay(Duration wait) {
    return with(now -> now.withDelay(wait));
  }

  /**
   * Resets the connection without processing the request.
   *
   * @return this fault
   */
  public Fault reset() {
    return with(now -> now.withEnding(Ending.RESET_BEFORE, 0));
  }

  /**
   * Processes the request, then resets the connection instead of sending the response.
   *
   * @return this fault
   */
  public Fault resetAfterProcessing() {
    return with(now -> now.withEnding(Ending.RESET_AFTER, 0));
  }

  /**
   * Announces the complete body, but closes the connection after sending part of it.
   *
   * @param bytesSent number of body bytes to send
   * @return this fault
   */
  public Fault truncateBody(int bytesSent) {
    return with(now -> now.withEnding(Ending.TRUNCATED, bytesSent));
  }

  private Fault with(UnaryOperator<FaultPlan> change) {
    pending.change(change);
    return this;
  }
}
