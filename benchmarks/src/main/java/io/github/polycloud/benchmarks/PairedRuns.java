// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Programs in processes of their own, in turns over several rounds. Ratios are taken within a
 * round, whose processes ran one after the other, so that other load on the machine cancels out.
 */
final class PairedRuns {
  private final Map<String, Cost[]> costs = new LinkedHashMap<>();

  private PairedRuns() {}

  /** Runs one program and returns what it cost. */
  interface Run {
    Cost of(String program) throws IOException, InterruptedException;
  }

  static PairedRuns taken(int rounds, Run run, String... programs)
      throws IOException, InterruptedException {
    PairedRuns runs = new PairedRuns();
    for (String program : programs) {
      runs.costs.put(program, new Cost[rounds]);
    }
    for (int round = 0; round < rounds; round++) {
      for (String program : programs) {
        Cost cost = run.of(program);
        System.err.printf("round %d, %s: %s%n", round + 1, program, cost);
        runs.costs.get(program)[round] = cost;
      }
    }
    return runs;
  }

  Spread of(String program, ToDoubleFunction<Cost> figure) {
    return Spread.of(figures(program, figure));
  }

  /** The ratio of each round. */
  Spread ratio(String program, String baseline, ToDoubleFunction<Cost> figure) {
    double[] own = figures(program, figure);
    double[] other = figures(baseline, figure);
    for (int round = 0; round < own.length; round++) {
      own[round] /= other[round];
    }
    return Spread.of(own);
  }

  private double[] figures(String program, ToDoubleFunction<Cost> figure) {
    Cost[] all = costs.get(program);
    double[] figures = new double[all.length];
    for (int round = 0; round < all.length; round++) {
      figures[round] = figure.applyAsDouble(all[round]);
    }
    return figures;
  }
}
