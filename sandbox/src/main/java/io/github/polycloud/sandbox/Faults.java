package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.http.FaultPlan;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What shall go wrong next, on either cloud.
 *
 * <pre>{@code
 * sandbox.faults().next(2, "GET", "/apps/*").tooManyRequests("1");
 * sandbox.faults().next(1, "POST", "*").resetAfterProcessing();
 * }</pre>
 *
 * Faults wait in the order they were asked for; a request takes the first that matches it.
 */
public final class Faults {

  private final List<Fault> waiting = new CopyOnWriteArrayList<>();

  Faults() {}

  /**
   * Asks for a fault. Until the returned step says what goes wrong, nothing does.
   *
   * @param times how many matching requests it strikes
   * @param method a method, or {@code *} for any
   * @param pathPattern the raw path without its query; {@code *} stands for any run of characters,
   *     slashes included
   * @return the fault, to say what goes wrong
   * @throws IllegalArgumentException when {@code times} is not positive
   */
  public Fault inject(int times, String method, String pathPattern) {
    waiting.removeIf(fault -> fault.left() == 0);
    if (times < 1) {
      throw new IllegalArgumentException("a fault strikes at least once, not " + times);
    }
    Fault fault = new Fault(times, PathGlob.of(method, pathPattern));
    waiting.add(fault);
    return fault;
  }

  /** Forgets all faults that did not strike yet. */
  public void clear() {
    waiting.clear();
  }

  /**
   * How many strikes are still to come.
   *
   * @return zero once every fault is spent
   */
  public int pending() {
    return waiting.stream().mapToInt(Fault::left).sum();
  }

  FaultPlan take(String method, String path) {
    for (Fault fault : waiting) {
      if (fault.matches(method, path) && fault.strike()) {
        return fault.plan();
      }
    }
    return FaultPlan.NONE;
  }
}
