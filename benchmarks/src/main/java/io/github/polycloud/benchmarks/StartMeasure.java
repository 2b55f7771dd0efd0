// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import java.io.IOException;
import java.util.List;

/**
 * Time from the start of the JVM to the end of a program that makes one call, interleaved; medians.
 */
final class StartMeasure {
  private static final int RUNS = 15;

  private StartMeasure() {}

  static List<ResultRow> rows() throws IOException, InterruptedException {
    try (ServerProcess server = ServerProcess.start()) {
      InterleavedRuns turns =
          InterleavedRuns.taken(RUNS, client -> millis(client, server), "polycloud", "by-hand");
      double own = turns.median("polycloud");
      double hand = turns.median("by-hand");
      return List.of(
          ResultRow.atMost(
              "from JVM start to the first response, including Clouds.connect",
              ResultRow.text("%.0f ms", own),
              ResultRow.text("%.0f ms, hand-written HttpClient 5", hand),
              own / hand,
              1.5));
    }
  }

  private static double millis(String client, ServerProcess server)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    ForkedJvm.output(ForkedJvm.ownJavaHome(), List.of(), StartupClient.class, client, server.url());
    return (System.nanoTime() - start) / 1e6;
  }
}
