// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The faults of both clouds, in the order they were added. A request is subject to the first one
 * that matches. Thread-safe.
 */
public final class FaultQueue {

  private final List<PendingFault> waiting = new CopyOnWriteArrayList<>();
  private final AtomicLong lastId = new AtomicLong();
  private final AtomicLong clearings = new AtomicLong();

  public PendingFault add(int times, PathGlob target, FaultPlan plan) {
    waiting.removeIf(fault -> fault.remaining() == 0);
    PendingFault fault = new PendingFault(lastId.incrementAndGet(), times, target, plan);
    waiting.add(fault);
    return fault;
  }

  /** A copy of the faults that still apply to requests. */
  public List<PendingFault> all() {
    return waiting.stream().filter(fault -> fault.remaining() > 0).toList();
  }

  /** Removes a fault and returns whether it was still pending. */
  public boolean remove(long id) {
    return waiting.removeIf(fault -> fault.id() == id && fault.remaining() > 0);
  }

  /** Removes all faults; requests that one delays continue. */
  public void clear() {
    waiting.clear();
    clearings.incrementAndGet();
  }

  /** How often all faults were removed. */
  public long clearings() {
    return clearings.get();
  }

  public FaultPlan take(String method, String path) {
    for (PendingFault fault : waiting) {
      if (fault.isFor(method, path)) {
        return fault.plan();
      }
    }
    return FaultPlan.NONE;
  }
}
