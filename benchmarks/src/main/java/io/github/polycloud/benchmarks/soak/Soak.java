// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks.soak;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Calls three frequently failing services for minutes and compares the outcomes that callers saw
 * with the executions by the services. Uses virtual threads where the JVM supports them.
 */
final class Soak {
  private static final boolean VIRTUAL = Runtime.version().feature() >= 21;
  private static final Duration WARM_UP = Duration.ofSeconds(2);
  private static final Duration SHUTDOWN_LIMIT = Duration.ofSeconds(20);
  private static final int SAMPLES = 30;
  private static final int MAX_PAUSE_MILLIS = 400;
  private static final int IDLE_CHECK_MILLIS = 200;

  private final int threads;
  private final Duration time;
  private final PrintStream out;
  private final List<ProcessMetrics> samples = new ArrayList<>();
  private OperationLedger ledger = new OperationLedger();

  Soak(int threads, Duration time, PrintStream out) {
    this.threads = threads;
    this.time = time;
    this.out = out;
  }

  /** Takes the number of minutes; exits with status 1 if an invariant was violated. */
  public static void main(String[] args) throws InterruptedException {
    Duration time = Duration.ofMinutes(args.length == 0 ? 10 : Long.parseLong(args[0]));
    System.exit(new Soak(500, time, System.out).run().holds() ? 0 : 1);
  }

  SoakReport run() throws InterruptedException {
    // Classes and files that the first calls load are not a leak.
    call(WARM_UP.compareTo(time) < 0 ? WARM_UP : time);
    ProcessMetrics before = whenIdle();
    samples.clear();
    ledger = new OperationLedger();
    long start = System.nanoTime();
    boolean disconnected = call(time);
    ledger.close();
    ProcessMetrics after = whenIdle();
    SoakReport report = new SoakReport(before, List.copyOf(samples), after, disconnected, ledger);
    out.printf(
        "%d threads (%s) for %d s on %s%n",
        threads,
        VIRTUAL ? "virtual" : "platform",
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
        Runtime.version());
    report.lines().forEach(out::println);
    return report;
  }

  /** Measures when the threads that all connections share have ended, which takes some seconds. */
  private static ProcessMetrics whenIdle() throws InterruptedException {
    long limit = System.nanoTime() + SHUTDOWN_LIMIT.toNanos();
    ProcessMetrics metrics = ProcessMetrics.now();
    while (metrics.threads() > 0 && System.nanoTime() < limit) {
      Thread.sleep(IDLE_CHECK_MILLIS);
      metrics = ProcessMetrics.now();
    }
    return metrics;
  }

  /** Runs all callers for the given time; returns whether they closed all connections. */
  private boolean call(Duration duration) throws InterruptedException {
    long end = System.nanoTime() + duration.toNanos();
    try (UnreliableService service = new UnreliableService(ledger)) {
      ExecutorService pool = pool();
      try (SoakWorkload callers = new SoakWorkload(service.url(), ledger)) {
        for (int i = 0; i < threads; i++) {
          pool.execute(() -> callUntil(end, callers.kinds()));
        }
        pool.shutdown();
        watch(pool, service, duration);
      }
      return service.awaitNoConnections(SHUTDOWN_LIMIT);
    }
  }

  private void watch(ExecutorService pool, UnreliableService service, Duration duration)
      throws InterruptedException {
    long pause = duration.toMillis() / SAMPLES;
    long tick = Math.max(1, TimeUnit.MINUTES.toMillis(1) / pause);
    long limit = System.nanoTime() + duration.plus(SHUTDOWN_LIMIT).toNanos();
    for (int i = 1; !pool.awaitTermination(pause, TimeUnit.MILLISECONDS); i++) {
      if (System.nanoTime() > limit) {
        throw new IllegalStateException("callers are stuck: " + ledger.incomplete());
      }
      ledger.settle();
      ProcessMetrics metrics = ProcessMetrics.now();
      samples.add(metrics);
      if (i % tick == 0) {
        out.printf(
            "%3d min: %s; heap %s, %d connections, %d files%n",
            i * pause / TimeUnit.MINUTES.toMillis(1),
            ledger.summary(),
            metrics.megabytes(),
            service.connections(),
            metrics.files());
      }
    }
  }

  private void callUntil(long end, List<SoakWorkload.Kind> kinds) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    while (System.nanoTime() < end) {
      SoakWorkload.Kind kind = kinds.get(random.nextInt(kinds.size()));
      String mark = ledger.start(kind.repeatable());
      Throwable error = null;
      try {
        kind.work().run(mark);
      } catch (RuntimeException | Error e) {
        error = e;
      }
      ledger.completed(mark, error);
      try {
        Thread.sleep(random.nextInt(MAX_PAUSE_MILLIS));
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private ExecutorService pool() {
    if (!VIRTUAL) {
      return Executors.newFixedThreadPool(threads);
    }
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
