// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.http.FaultPlan;
import io.github.polycloud.sandbox.internal.http.FaultQueue;
import io.github.polycloud.sandbox.internal.http.PathGlob;
import io.github.polycloud.sandbox.internal.http.PendingFault;

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

  private final FaultQueue queue;

  Faults(FaultQueue queue) {
    this.queue = queue;
  }

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
    if (times < 1) {
      throw new IllegalArgumentException("times must be at least 1, was " + times);
    }
    return new Fault(queue.add(times, new PathGlob(method, pathPattern), FaultPlan.NONE));
  }

  /** Removes all pending faults. */
  public void clear() {
    queue.clear();
  }

  /**
   * Returns the number of requests that the remaining faults apply to.
   *
   * @return the number; zero if no fault is pending
   */
  public int pending() {
    return queue.all().stream().mapToInt(PendingFault::remaining).sum();
  }
}
