// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import java.io.IOException;
import java.util.List;

/** Processor time of one typed GET, each client in its own processes, interleaved; medians. */
final class CpuMeasure {
  private static final int RUNS = 5;

  private CpuMeasure() {}

  static List<ResultRow> rows() throws IOException, InterruptedException {
    try (ServerProcess server = ServerProcess.start()) {
      InterleavedRuns turns =
          InterleavedRuns.taken(
              RUNS, client -> micros(client, server), "polycloud", "by-hand", "heroku-api");
      double own = turns.median("polycloud");
      double hand = turns.median("by-hand");
      double jar = turns.median("heroku-api");
      return List.of(
          ResultRow.atMost(
              "one app, processor time",
              ResultRow.text("%.1f µs", own),
              ResultRow.text("%.1f µs, hand-written HttpClient 5", hand),
              own / hand,
              1.10),
          ResultRow.atMost(
              "one app, processor time",
              ResultRow.text("%.1f µs", own),
              ResultRow.text("%.1f µs, com.heroku.api:heroku-api 0.46", jar),
              own / jar,
              1.0 / 3));
    }
  }

  private static double micros(String client, ServerProcess server)
      throws IOException, InterruptedException {
    List<String> options = List.of("-Dheroku.host=" + server.url());
    String nanos =
        ForkedJvm.output(ForkedJvm.ownJavaHome(), options, CpuClient.class, client, server.url());
    return Double.parseDouble(nanos) / 1000;
  }
}
