// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import io.github.polycloud.sandbox.Sandbox;
import java.io.IOException;
import java.util.List;

/** A process that starts one sandbox, and then more. */
public final class SandboxMeasure {
  private static final int MORE = 5;

  private SandboxMeasure() {}

  static List<ResultRow> rows(int rounds) throws IOException, InterruptedException {
    PairedRuns runs =
        PairedRuns.taken(
            rounds,
            program ->
                Cost.parse(
                    ForkedJvm.output(ForkedJvm.ownJavaHome(), List.of(), SandboxMeasure.class)),
            "sandbox");
    Spread first = runs.of("sandbox", cost -> cost.wallMicros() / 1e6);
    // The two figures of a process are in one line.
    Spread further = runs.of("sandbox", cost -> cost.cpuMicros() / 1e6);
    return List.of(
        ResultRow.atMost("first sandbox of a JVM: seconds", first.text("%.2f s"), "", first, 1.0),
        ResultRow.atMost("each further one: seconds", further.text("%.3f s"), "", further, 0.1));
  }

  /** Prints the mean time of the further ones and the time of the first, in microseconds. */
  public static void main(String[] args) {
    double first = start();
    double sum = 0;
    for (int i = 0; i < MORE; i++) {
      sum += start();
    }
    System.out.println(new Cost(sum / MORE, first, 0));
  }

  private static double start() {
    long start = System.nanoTime();
    Sandbox sandbox = Sandbox.start();
    double micros = (System.nanoTime() - start) / 1000.0;
    sandbox.close();
    return micros;
  }
}
