// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.heroku.Heroku;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;

/**
 * A process on a JVM with virtual threads, ten thousand of which concurrently call a server that
 * takes a second. Prints the milliseconds on new and on pooled connections, the bytes of heap per
 * waiting call, and how often a carrier thread was pinned.
 */
public final class WaitingClient {
  private static final int CALLS = 10_000;

  private WaitingClient() {}

  private record Calls(long start, List<Future<?>> running) {}

  /** Takes the URL of the server. */
  public static void main(String[] args) throws Exception {
    Path events = Files.createTempFile("waiting", ".jfr");
    try (Cloud cloud =
            Clouds.builder("heroku")
                .endpoint(args[0])
                .credential("token", HandWrittenClients.TOKEN)
                .maxConnections(CALLS)
                .timeouts(
                    new Timeouts(
                        Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofMinutes(2)))
                .connect();
        Recording recording = new Recording()) {
      ExecutorService threads =
          (ExecutorService)
              Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
      Heroku heroku = cloud.unwrap(Heroku.class);
      for (int i = 0; i < 5000; i++) {
        heroku.apps().get("example-1");
      }
      long before = ListMeasure.live();
      long fresh = millis(start(threads, heroku, "slow-1000"));
      long waiting = heapOfWaiting(threads, heroku);
      recording.enable("jdk.VirtualThreadPinned").withThreshold(Duration.ofMillis(1));
      recording.start();
      long pooled = millis(start(threads, heroku, "slow-1000"));
      threads.shutdown();
      recording.dump(events);
      long pinned =
          RecordingFile.readAllEvents(events).stream()
              .filter(event -> event.getEventType().getName().equals("jdk.VirtualThreadPinned"))
              .count();
      System.out.println(
          fresh + " " + pooled + " " + Math.max(0, waiting - before) / CALLS + " " + pinned);
    } finally {
      Files.delete(events);
    }
  }

  private static Calls start(ExecutorService threads, Heroku heroku, String app) {
    long start = System.nanoTime();
    List<Future<?>> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      calls.add(threads.submit(() -> heroku.apps().get(app)));
    }
    return new Calls(start, calls);
  }

  private static long millis(Calls calls) throws Exception {
    for (Future<?> call : calls.running()) {
      call.get();
    }
    return (System.nanoTime() - calls.start()) / 1_000_000;
  }

  /**
   * Measures the live heap while all calls wait: requests are sent, and no response has arrived.
   */
  private static long heapOfWaiting(ExecutorService threads, Heroku heroku) throws Exception {
    Calls calls = start(threads, heroku, "slow-15000");
    Thread.sleep(5000);
    long live = ListMeasure.live();
    if (calls.running().stream().anyMatch(Future::isDone)) {
      throw new IllegalStateException("some calls had completed when the heap was measured");
    }
    millis(calls);
    return live;
  }
}
