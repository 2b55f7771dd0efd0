// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ten thousand concurrent waiting calls, on a JVM with virtual threads. */
final class WaitingMeasure {
  private static final int RUNS = 3;

  private WaitingMeasure() {}

  static List<ResultRow> rows() throws IOException, InterruptedException {
    Optional<Path> java = modernJava();
    if (java.isEmpty()) {
      return List.of(
          ResultRow.stated(
              "10,000 calls in flight", "not measured", "requires JDK 25; set JDK_25"));
    }
    double[] fresh = new double[RUNS];
    double[] pooled = new double[RUNS];
    double[] heap = new double[RUNS];
    double pinned = 0;
    try (ServerProcess server = ServerProcess.start(java.get())) {
      for (int i = 0; i < RUNS; i++) {
        String[] figures =
            ForkedJvm.output(java.get(), List.of("-Xmx2g"), WaitingClient.class, server.url())
                .split(" ");
        fresh[i] = Double.parseDouble(figures[0]) / 1000 - 1;
        pooled[i] = Double.parseDouble(figures[1]) / 1000 - 1;
        heap[i] = Double.parseDouble(figures[2]) / 1000;
        pinned = Math.max(pinned, Double.parseDouble(figures[3]));
      }
    }
    String calls = "10,000 calls of 1 s in flight on virtual threads, JDK 25";
    return List.of(
        over(calls + ", kept connections: seconds over the ideal", Spread.of(pooled), 1.0),
        over(calls + ", new connections: seconds over the ideal", Spread.of(fresh), 3.0),
        ResultRow.atMost(
            "heap for each of them while it waits, in kB",
            Spread.of(heap).text("%.1f kB"),
            "with connection and buffers",
            Spread.of(heap).median(),
            24),
        ResultRow.atMost(
            "carrier threads pinned for more than 1 ms",
            ResultRow.text("%.0f", pinned),
            "0",
            pinned,
            0));
  }

  private static ResultRow over(String measure, Spread seconds, double goal) {
    return ResultRow.atMost(measure, seconds.text("%.2f s"), "1 s, ideal", seconds.median(), goal);
  }

  private static Optional<Path> modernJava() throws IOException {
    if (Runtime.version().feature() >= 25) {
      return Optional.of(ForkedJvm.ownJavaHome());
    }
    String named = System.getenv("JDK_25");
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    Path usual = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(usual)) {
      return Optional.empty();
    }
    try (Stream<Path> installed = Files.list(usual)) {
      return installed
          .filter(home -> home.getFileName().toString().contains("25"))
          .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
          .findFirst();
    }
  }
}
