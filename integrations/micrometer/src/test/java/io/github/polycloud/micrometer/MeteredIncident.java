// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.micrometer;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.sandbox.Sandbox;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Calls to a sandbox that responds normally, then slowly, then with 503, then normally again, and
 * the values of the meters during these phases. A phase lasts for a number of calls, and therefore
 * occurs on a slow machine as well.
 */
final class MeteredIncident {
  /** Percentiles of the duration of successful calls. */
  static final double[] PERCENTILES = {0.5, 0.95, 0.99};

  static final Duration DELAY = Duration.ofMillis(150);

  private static final int CALLS_PER_SECOND = 40;
  private static final int WORKERS = 16;
  private static final int MISSING_EVERY = 10;

  private final int calls;
  private final Duration interval;
  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final Map<Phase, Double> starts = new TreeMap<>();
  private final List<Sample> samples = new ArrayList<>();
  private long start;

  /** What happens, in this order, and at which fraction of the calls it starts. */
  enum Phase {
    NORMAL(0),
    SLOW(0.25),
    FAILING(0.45),
    RECOVERED(0.65);

    private final double from;

    Phase(double from) {
      this.from = from;
    }
  }

  /**
   * Values of the meters at a time.
   *
   * @param second the time since the first call
   * @param rates calls per second since the previous sample, by result
   * @param millis the percentiles; empty if no call succeeded since the previous sample
   */
  record Sample(double second, Map<String, Double> rates, List<Double> millis) {}

  private MeteredIncident(int calls, Duration interval) {
    this.calls = calls;
    this.interval = interval;
  }

  /** Makes this number of calls, and reads the meters at this interval. */
  static MeteredIncident of(int calls, Duration interval) throws InterruptedException {
    MeteredIncident incident = new MeteredIncident(calls, interval);
    incident.run();
    return incident;
  }

  List<Sample> samples() {
    return samples;
  }

  /** The start of a phase in seconds since the first call. */
  double start(Phase phase) {
    return starts.get(phase);
  }

  private void run() throws InterruptedException {
    registry
        .config()
        .meterFilter(
            new MeterFilter() {
              @Override
              public DistributionStatisticConfig configure(
                  Meter.Id id, DistributionStatisticConfig config) {
                return DistributionStatisticConfig.builder()
                    .percentiles(PERCENTILES)
                    .percentilePrecision(2)
                    .expiry(interval.multipliedBy(2))
                    .bufferLength(2)
                    .build()
                    .merge(config);
              }
            });
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try (Sandbox sandbox = Sandbox.start();
        Cloud cloud =
            Clouds.builder("heroku")
                .endpoint(sandbox.heroku().url())
                .credential("token", sandbox.heroku().token())
                .rateLimiter(LocalRateLimiter.fixedRate(1_000_000, Duration.ofSeconds(1)))
                .retryPolicy(new RetryPolicy(3, Duration.ofMillis(50), Duration.ofMillis(100), 0))
                .circuitBreaker(new CircuitBreakerPolicy(50, 10, Duration.ofSeconds(2)))
                .addListener(new MicrometerCallListener(registry))
                .connect()) {
      String app = cloud.apps().list().first(1).get(0).name();
      for (int i = 0; i < calls / 4; i++) {
        cloud.apps().get(app); // The first calls of a JVM are slow.
      }
      registry.clear();
      AtomicInteger next = new AtomicInteger();
      start = System.nanoTime();
      for (int i = 0; i < WORKERS; i++) {
        workers.execute(() -> makeCalls(sandbox, cloud, app, next));
      }
      workers.shutdown();
      Map<String, Long> before = Map.of();
      while (!workers.awaitTermination(interval.toMillis(), TimeUnit.MILLISECONDS)) {
        before = sample(before);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private void makeCalls(Sandbox sandbox, Cloud cloud, String app, AtomicInteger next) {
    for (int i = next.getAndIncrement(); i < calls; i = next.getAndIncrement()) {
      long due = start + i * TimeUnit.SECONDS.toNanos(1) / CALLS_PER_SECOND;
      while (System.nanoTime() - due < 0) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      for (Phase phase : Phase.values()) {
        if (i == (int) (phase.from * calls)) {
          enter(sandbox, phase);
        }
      }
      try {
        cloud.apps().get(i % MISSING_EVERY == 0 ? "no-such-app" : app);
      } catch (CloudException e) {
        continue; // It is counted by its result.
      }
    }
  }

  private synchronized void enter(Sandbox sandbox, Phase phase) {
    starts.put(phase, seconds());
    sandbox.faults().clear();
    switch (phase) {
      case SLOW -> sandbox.faults().inject(Integer.MAX_VALUE, "GET", "/apps/*").delay(DELAY);
      case FAILING -> sandbox.faults().inject(Integer.MAX_VALUE, "GET", "/apps/*").status(503);
      default -> {}
    }
  }

  private double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  /** Adds a sample, and returns the number of calls by result. */
  private Map<String, Long> sample(Map<String, Long> before) {
    double now = seconds();
    double elapsed = samples.isEmpty() ? now : now - samples.get(samples.size() - 1).second();
    Map<String, Long> counts = new TreeMap<>();
    List<Double> millis = List.of();
    for (Timer timer : registry.find(CallMeter.CALLS.getName()).timers()) {
      String result = timer.getId().getTag(CallMeter.Tag.RESULT.asString());
      counts.merge(result, timer.count(), Long::sum);
      if (result.equals("success") && timer.count() > before.getOrDefault(result, 0L)) {
        millis =
            Arrays.stream(timer.takeSnapshot().percentileValues())
                .map((ValueAtPercentile each) -> each.value(TimeUnit.MILLISECONDS))
                .toList();
      }
    }
    Map<String, Double> rates = new TreeMap<>();
    counts.forEach(
        (result, count) -> rates.put(result, (count - before.getOrDefault(result, 0L)) / elapsed));
    samples.add(new Sample(now, rates, millis));
    return counts;
  }
}
