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
  private WaitingMeasure() {}

  static List<ResultRow> rows() throws IOException, InterruptedException {
    Optional<Path> java = modernJava();
    if (java.isEmpty()) {
      return List.of(
          ResultRow.stated(
              "10,000 calls in flight", "not measured", "requires JDK 25; set JDK_25"));
    }
    try (ServerProcess server = ServerProcess.start(java.get())) {
      String[] figures =
          ForkedJvm.output(java.get(), List.of("-Xmx2g"), WaitingClient.class, server.url())
              .split(" ");
      double pooled = Double.parseDouble(figures[1]);
      return List.of(
          ResultRow.atMost(
              "10,000 calls of 1 s in flight on virtual threads, JDK 25: seconds above the ideal",
              ResultRow.text(
                  "%.0f ms on pooled connections, %s ms on new ones", pooled, figures[0]),
              "1000 ms, ideal",
              (pooled - 1000) / 1000,
              1.5),
          ResultRow.stated(
              "heap per waiting call", figures[2] + " bytes", "including connection and buffers"),
          ResultRow.atMost(
              "carrier threads pinned for more than 1 ms",
              figures[3],
              "0",
              Double.parseDouble(figures[3]),
              0));
    }
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
