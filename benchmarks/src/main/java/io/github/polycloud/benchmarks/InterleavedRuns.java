// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Runs clients in separate processes, interleaved over several rounds, so that other load on the
 * machine affects all of them equally.
 */
final class InterleavedRuns {
  private final Map<String, double[]> figures = new LinkedHashMap<>();

  private InterleavedRuns() {}

  /** Starts one client and returns its result. */
  interface Run {
    double of(String client) throws IOException, InterruptedException;
  }

  static InterleavedRuns taken(int runs, Run run, String... clients)
      throws IOException, InterruptedException {
    InterleavedRuns turns = new InterleavedRuns();
    for (String client : clients) {
      turns.figures.put(client, new double[runs]);
    }
    for (int i = 0; i < runs; i++) {
      for (String client : clients) {
        turns.figures.get(client)[i] = run.of(client);
      }
    }
    return turns;
  }

  double median(String client) {
    double[] sorted = figures.get(client).clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
