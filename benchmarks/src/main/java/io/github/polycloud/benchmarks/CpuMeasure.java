package io.github.polycloud.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Processor time of one typed GET, each client in processes of its own, the best of three runs. */
final class CpuMeasure {
  private static final int RUNS = 3;

  private CpuMeasure() {}

  static List<Row> rows() throws IOException, InterruptedException {
    try (ServerProcess server = ServerProcess.start()) {
      double own = micros("polycloud", server);
      double hand = micros("by-hand", server);
      double jar = micros("heroku-api", server);
      return List.of(
          Row.atMost(
              "one app, processor time",
              Row.text("%.1f µs", own),
              Row.text("%.1f µs, HttpClient 5 by hand", hand),
              own / hand,
              1.10),
          Row.atMost(
              "one app, processor time",
              Row.text("%.1f µs", own),
              Row.text("%.1f µs, com.heroku.api:heroku-api 0.46", jar),
              own / jar,
              0.34));
    }
  }

  private static double micros(String client, ServerProcess server)
      throws IOException, InterruptedException {
    double[] nanos = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      nanos[run] =
          Double.parseDouble(
              Children.output(
                  Children.ownJavaHome(),
                  List.of("-Dheroku.host=" + server.url()),
                  CpuClient.class,
                  client,
                  server.url()));
    }
    return Arrays.stream(nanos).min().orElseThrow() / 1000;
  }
}
