package io.github.polycloud.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** From the start of the JVM to the end of a program that makes one call; medians, in turns. */
final class StartMeasure {
  private static final int RUNS = 15;

  private StartMeasure() {}

  static List<Row> rows() throws IOException, InterruptedException {
    try (ServerProcess server = ServerProcess.start()) {
      double[] own = new double[RUNS];
      double[] hand = new double[RUNS];
      for (int run = 0; run < RUNS; run++) {
        own[run] = millis("polycloud", server);
        hand[run] = millis("by-hand", server);
      }
      double ownMedian = median(own);
      double handMedian = median(hand);
      return List.of(
          Row.atMost(
              "from JVM start to the first answer, Clouds.connect included",
              Row.text("%.0f ms", ownMedian),
              Row.text("%.0f ms, HttpClient 5 by hand", handMedian),
              ownMedian / handMedian,
              1.5));
    }
  }

  private static double millis(String client, ServerProcess server)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Children.output(Children.ownJavaHome(), List.of(), FirstAnswer.class, client, server.url());
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
