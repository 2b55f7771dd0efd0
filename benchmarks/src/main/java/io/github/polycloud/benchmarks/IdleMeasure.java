// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import io.github.polycloud.Cloud;
import io.github.polycloud.heroku.Heroku;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A process that shows what open connections cost that are not used: heap, and threads. */
public final class IdleMeasure {
  private static final int CLOUDS = 100;

  private IdleMeasure() {}

  static List<ResultRow> rows() throws IOException, InterruptedException {
    try (ServerProcess server = ServerProcess.start()) {
      String[] figures =
          ForkedJvm.output(ForkedJvm.ownJavaHome(), List.of(), IdleMeasure.class, server.url())
              .split(" ");
      double bytes = Double.parseDouble(figures[0]);
      double threads = Double.parseDouble(figures[1]);
      return List.of(
          ResultRow.atMost(
              "one open and idle Cloud: heap in kB",
              ResultRow.text("%.0f kB", bytes / 1000),
              ResultRow.text("mean of %d, each of which has made a call", CLOUDS),
              bytes / 1000,
              300),
          ResultRow.atMost(
              "open and idle Clouds: threads", figures[1], CLOUDS + " of them", threads, 0));
    }
  }

  /** Takes the URL of the server; prints the bytes of each and the threads of all. */
  public static void main(String[] args) throws InterruptedException {
    List<Cloud> open = new ArrayList<>();
    // The first one loads classes.
    open(args[0]).close();
    Thread.sleep(2000);
    long heap = ListMeasure.live();
    int threads = Thread.activeCount();
    for (int i = 0; i < CLOUDS; i++) {
      open.add(open(args[0]));
    }
    // What ends when it is idle has ended.
    Thread.sleep(30_000);
    System.out.println(
        (ListMeasure.live() - heap) / CLOUDS + " " + Math.max(0, Thread.activeCount() - threads));
    open.forEach(Cloud::close);
  }

  private static Cloud open(String url) {
    Cloud cloud = ClientProcess.heroku(url).connect();
    cloud.unwrap(Heroku.class).apps().get("example-1");
    return cloud;
  }
}
