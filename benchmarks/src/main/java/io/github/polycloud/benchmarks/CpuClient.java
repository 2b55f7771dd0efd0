// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import com.heroku.api.HerokuAPI;
import com.sun.management.OperatingSystemMXBean;
import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.heroku.Heroku;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;

/**
 * A process that repeatedly reads one app with one client and, after a warm-up, prints the
 * processor time of a call in nanoseconds, including garbage collection.
 */
public final class CpuClient {
  private static final int WARM_UP = 20_000;
  private static final int MAX_WARM_UPS = 40;
  // Milliseconds of compilation in one warm-up, below which the rest is taken as compiled.
  private static final long COMPILED = 10;
  private static final int CALLS = 40_000;

  private CpuClient() {}

  private interface Get {
    Object app() throws Exception;
  }

  /** Takes the name of the client and the URL of the server. */
  public static void main(String[] args) throws Exception {
    String url = args[1];
    switch (args[0]) {
      case "polycloud" -> {
        try (Cloud cloud =
            Clouds.builder("heroku")
                .endpoint(url)
                .credential("token", HandWrittenClients.TOKEN)
                .connect()) {
          Heroku heroku = cloud.unwrap(Heroku.class);
          measure(() -> heroku.apps().get("example-1"));
        }
      }
      case "by-hand" -> {
        try (HandWrittenClients hand = new HandWrittenClients(url)) {
          measure(hand::app);
        }
      }
      case "heroku-api" -> {
        HerokuAPI api = new HerokuAPI(HandWrittenClients.TOKEN);
        measure(() -> api.getApp("example-1"));
      }
      default -> throw new IllegalArgumentException("unknown client");
    }
  }

  private static void measure(Get get) throws Exception {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    warmUp(get);
    long before = system.getProcessCpuTime();
    for (int i = 0; i < CALLS; i++) {
      get.app();
    }
    System.out.println((system.getProcessCpuTime() - before) / CALLS);
  }

  /**
   * Calls until the compiler has little left to do. Its threads are of this process, and what they
   * take after a fixed number of calls differs between processes by more than the calls do.
   */
  private static void warmUp(Get get) throws Exception {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    int quiet = 0;
    for (int round = 0; quiet < 3 && round < MAX_WARM_UPS; round++) {
      long before = compiler.getTotalCompilationTime();
      for (int i = 0; i < WARM_UP; i++) {
        get.app();
      }
      quiet = compiler.getTotalCompilationTime() - before < COMPILED ? quiet + 1 : 0;
    }
  }
}
