package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.http.FaultPlan;
import io.github.polycloud.sandbox.internal.http.FaultPlan.Ending;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * One fault: each method adds to what goes wrong. A status or a body makes a canned answer, and the
 * request then never takes effect; anything else befalls the real answer.
 */
public final class Fault {

  private final PathGlob target;
  private final AtomicInteger left;
  private final AtomicReference<FaultPlan> plan = new AtomicReference<>(FaultPlan.NONE);

  Fault(int times, PathGlob target) {
    this.left = new AtomicInteger(times);
    this.target = target;
  }

  /**
   * Answers with this status, in place of what the cloud would say.
   *
   * @param code the status
   * @return this fault
   */
  public Fault status(int code) {
    return with(now -> now.withStatus(code));
  }

  /**
   * Adds a header to the answer, canned or real.
   *
   * @param name its name
   * @param value its value
   * @return this fault
   */
  public Fault header(String name, String value) {
    return with(now -> now.withHeader(name, value));
  }

  /**
   * Answers with this body, with status 200 unless one is set.
   *
   * @param contentType its media type
   * @param text the body
   * @return this fault
   */
  public Fault body(String contentType, String text) {
    return with(now -> now.withBody(text).withHeader("Content-Type", contentType));
  }

  /**
   * Answers 429.
   *
   * @param retryAfter the value of {@code Retry-After}, sent as it is
   * @return this fault
   */
  public Fault tooManyRequests(String retryAfter) {
    return status(429).header("Retry-After", retryAfter);
  }

  /**
   * Waits before anything else happens.
   *
   * @param wait how long
   * @return this fault
   */
  public Fault delay(Duration wait) {
    return with(now -> now.withDelay(wait));
  }

  /**
   * Resets the connection; the request never takes effect.
   *
   * @return this fault
   */
  public Fault reset() {
    return with(now -> now.withEnding(Ending.RESET_BEFORE, 0));
  }

  /**
   * Lets the request take effect, then resets the connection in place of an answer.
   *
   * @return this fault
   */
  public Fault resetAfterProcessing() {
    return with(now -> now.withEnding(Ending.RESET_AFTER, 0));
  }

  /**
   * Announces the whole body and closes the connection in the middle of it.
   *
   * @param bytesSent body bytes that still arrive
   * @return this fault
   */
  public Fault truncateBody(int bytesSent) {
    return with(now -> now.withEnding(Ending.CUT, bytesSent));
  }

  boolean matches(String method, String path) {
    return target.matches(method, path);
  }

  boolean strike() {
    return left.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
  }

  int left() {
    return left.get();
  }

  FaultPlan plan() {
    return plan.get();
  }

  private Fault with(UnaryOperator<FaultPlan> change) {
    plan.updateAndGet(change);
    return this;
  }
}
