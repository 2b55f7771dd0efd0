// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** A fault that waits for matching requests. Thread-safe. */
public final class PendingFault {

  private final long id;
  private final int times;
  private final PathGlob target;
  private final AtomicInteger remaining;
  private final AtomicReference<FaultPlan> plan;

  PendingFault(long id, int times, PathGlob target, FaultPlan plan) {
    this.id = id;
    this.times = times;
    this.target = target;
    this.remaining = new AtomicInteger(times);
    this.plan = new AtomicReference<>(plan);
  }

  public long id() {
    return id;
  }

  /** The number of requests it was meant for. */
  public int times() {
    return times;
  }

  /** The number of requests it still applies to. */
  public int remaining() {
    return remaining.get();
  }

  public PathGlob target() {
    return target;
  }

  public FaultPlan plan() {
    return Objects.requireNonNull(plan.get());
  }

  public void change(UnaryOperator<FaultPlan> change) {
    plan.updateAndGet(change);
  }

  boolean isFor(String method, String path) {
    return target.matches(method, path) && remaining.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
  }
}
