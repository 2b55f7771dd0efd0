package io.github.polycloud.benchmarks;

import java.io.IOException;
import java.util.List;

/** From the start of the JVM to the end of a program that makes one call; medians, in turns. */
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
              "from JVM start to the first answer, Clouds.connect included",
              ResultRow.text("%.0f ms", own),
              ResultRow.text("%.0f ms, HttpClient 5 by hand", hand),
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
