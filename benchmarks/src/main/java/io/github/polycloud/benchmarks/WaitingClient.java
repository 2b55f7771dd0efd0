package io.github.polycloud.benchmarks;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.http.Timeouts;
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
 * A process on a JVM with virtual threads: ten thousand of them call at once a server that takes a
 * second. Prints how many milliseconds that took on new connections and on kept ones, the bytes of
 * heap a waiting call needs, and how often a carrier thread was pinned.
 */
public final class WaitingClient {
  private static final int CALLS = 10_000;

  private WaitingClient() {}

  /** Takes the URL of the server. */
  public static void main(String[] args) throws Exception {
    Path events = Files.createTempFile("waiting", ".jfr");
    try (Cloud cloud =
            Clouds.connection("heroku")
                .endpoint(args[0])
                .credential("token", HandWritten.TOKEN)
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
      long fresh = all(threads, heroku, () -> {});
      long[] waiting = new long[1];
      all(threads, heroku, () -> waiting[0] = ListMeasure.live());
      recording.enable("jdk.VirtualThreadPinned").withThreshold(Duration.ofMillis(1));
      recording.start();
      long kept = all(threads, heroku, () -> {});
      threads.shutdown();
      recording.dump(events);
      long pinned =
          RecordingFile.readAllEvents(events).stream()
              .filter(event -> event.getEventType().getName().equals("jdk.VirtualThreadPinned"))
              .count();
      System.out.println(
          fresh + " " + kept + " " + Math.max(0, waiting[0] - before) / CALLS + " " + pinned);
    } finally {
      Files.delete(events);
    }
  }

  private static long all(ExecutorService threads, Heroku heroku, Runnable meanwhile)
      throws Exception {
    long start = System.nanoTime();
    List<Future<?>> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      calls.add(threads.submit(() -> heroku.apps().get("slow-1000")));
    }
    Thread.sleep(700);
    meanwhile.run();
    for (Future<?> call : calls) {
      call.get();
    }
    return (System.nanoTime() - start) / 1_000_000;
  }
}
