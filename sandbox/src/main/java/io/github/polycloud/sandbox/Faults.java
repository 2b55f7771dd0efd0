// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.http.FaultPlan;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Faults to inject into requests to either cloud. Thread-safe.
 *
 * <pre>{@code
 * sandbox.faults().inject(2, "GET", "/apps/*").tooManyRequests("1");
 * sandbox.faults().inject(1, "POST", "*").resetAfterProcessing();
 * }</pre>
 *
 * Faults apply in the order they were injected; a request is subject to the first one that matches.
 *
 * @since 0.1.0
 */
public final class Faults {

  private final List<Fault> waiting = new CopyOnWriteArrayList<>();

  Faults() {}

  /**
   * Injects a fault. It has no effect until one of the methods of the returned object is called.
   *
   * @param times number of matching requests it applies to
   * @param method a method, or {@code *} for any
   * @param pathPattern the raw path without its query; {@code *} stands for any run of characters,
   *     slashes included
   * @return the fault, to be configured
   * @throws IllegalArgumentException if {@code times} is not positive
   */
  public Fault inject(int times, String method, String pathPattern) {
    waiting.removeIf(fault -> fault.remaining() == 0);
    if (times < 1) {
      throw new IllegalArgumentException("times must be at least 1, was " + times);
    }
    Fault fault = new Fault(times, PathGlob.of(method, pathPattern));
    waiting.add(fault);
    return fault;
  }

  /** Removes all pending faults. */
  public void clear() {
    waiting.clear();
  }

  /**
   * Returns the number of requests that the remaining faults apply to.
   *
   * @return the number; zero if no fault is pending
   */
  public int pending() {
    return waiting.stream().mapToInt(Fault::remaining).sum();
  }

  FaultPlan take(String method, String path) {
    for (Fault fault : waiting) {
      if (fault.matches(method, path) && fault.tryApply()) {
        return fault.plan();
      }
    }
    return FaultPlan.NONE;
  }
}
