// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks.soak;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether the invariants held.
 *
 * @param before metrics before the start
 * @param samples metrics during the run, in order
 * @param after metrics after everything was closed
 * @param disconnected whether all connections were closed
 * @param ledger the outcomes of the operations
 */
record SoakReport(
    ProcessMetrics before,
    List<ProcessMetrics> samples,
    ProcessMetrics after,
    boolean disconnected,
    OperationLedger ledger) {
  private static final long NOISE = 6_000_000;
  // The JVM opens files of its own.
  private static final long JVM_FILES = 6;

  /** Whether each invariant held. */
  boolean holds() {
    return accounted() && memoryIsConstant() && threadsEnded() && filesClosed() && disconnected;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(ledger.summary());
    lines.add(line(accounted(), "each operation is accounted for"));
    ledger.violations().forEach(violation -> lines.add("  " + violation));
    lines.add(
        line(
            memoryIsConstant(),
            "memory is constant: %s before, %.1f MB early, %.1f MB late, %s after"
                .formatted(before.megabytes(), early() / 1e6, late() / 1e6, after.megabytes())));
    lines.add(line(threadsEnded(), "remaining threads: " + after.threads()));
    lines.add(line(filesClosed(), "files: " + before.files() + ", then " + after.files()));
    lines.add(line(disconnected, "all connections are closed"));
    lines.add(holds() ? "all invariants hold" : "AN INVARIANT IS VIOLATED");
    return lines;
  }

  private boolean accounted() {
    return ledger.violationCount() == 0 && ledger.incomplete().isEmpty() && ledger.started() > 0;
  }

  private boolean memoryIsConstant() {
    return late() - early() < NOISE && after.heap() - before.heap() < NOISE;
  }

  private boolean threadsEnded() {
    return after.threads() == 0;
  }

  private boolean filesClosed() {
    return after.files() <= before.files() + JVM_FILES;
  }

  private double early() {
    return mean(samples.subList(0, samples.size() / 3));
  }

  private double late() {
    return mean(samples.subList(samples.size() - samples.size() / 3, samples.size()));
  }

  private static double mean(List<ProcessMetrics> some) {
    return some.stream().mapToLong(ProcessMetrics::heap).average().orElse(0);
  }

  private static String line(boolean held, String invariant) {
    return (held ? "ok        " : "VIOLATED  ") + invariant;
  }
}
