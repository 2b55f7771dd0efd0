package io.github.polycloud.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Clients in processes of their own, one after the other and again, so that what else the machine
 * does meanwhile falls on all of them alike.
 */
final class InterleavedRuns {
  private final Map<String, double[]> figures = new LinkedHashMap<>();

  private InterleavedRuns() {}

  /** Starts one client and gives its figure. */
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
