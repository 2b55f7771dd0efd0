package io.github.polycloud.benchmarks.soak;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether the laws were kept.
 *
 * @param before what the process held when it began
 * @param samples what it held meanwhile, in order
 * @param after what it held when all was closed
 * @param left whether all connections had ended
 * @param ledger what became of the operations
 */
record SoakReport(
    ProcessMetrics before,
    List<ProcessMetrics> samples,
    ProcessMetrics after,
    boolean left,
    OperationLedger ledger) {
  private static final long NOISE = 6_000_000;
  // The JVM opens files of its own.
  private static final long FILES_OF_THE_JVM = 6;

  /** Whether each law was kept. */
  boolean holds() {
    return accounted() && flat() && threadsEnded() && filesClosed() && left;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(ledger.summary());
    lines.add(line(accounted(), "each operation is accounted for"));
    ledger.broken().forEach(breach -> lines.add("  " + breach));
    lines.add(
        line(
            flat(),
            "memory is flat: %s before, %.1f MB early, %.1f MB late, %s after"
                .formatted(before.megabytes(), early() / 1e6, late() / 1e6, after.megabytes())));
    lines.add(line(threadsEnded(), "threads left: " + after.threads()));
    lines.add(line(filesClosed(), "files: " + before.files() + ", then " + after.files()));
    lines.add(line(left, "all connections ended"));
    lines.add(holds() ? "the laws hold" : "A LAW IS BROKEN");
    return lines;
  }

  private boolean accounted() {
    return ledger.breaches() == 0 && ledger.unanswered().isEmpty() && ledger.begun() > 0;
  }

  private boolean flat() {
    return late() - early() < NOISE && after.heap() - before.heap() < NOISE;
  }

  private boolean threadsEnded() {
    return after.threads() == 0;
  }

  private boolean filesClosed() {
    return after.files() <= before.files() + FILES_OF_THE_JVM;
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

  private static String line(boolean held, String law) {
    return (held ? "ok      " : "BROKEN  ") + law;
  }
}
