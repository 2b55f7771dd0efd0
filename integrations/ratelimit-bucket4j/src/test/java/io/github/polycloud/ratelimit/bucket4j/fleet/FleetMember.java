// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ratelimit.bucket4j.fleet;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.RateLimit;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.ratelimit.bucket4j.Bucket4jRateLimiter;
import io.github.polycloud.ratelimit.bucket4j.stores.PostgresProcess;
import io.github.polycloud.ratelimit.bucket4j.stores.RedisProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A process of the fleet: some threads that call the service as often as the limiter permits. It
 * prints that it is ready, waits for a line, and prints its result after the given time.
 */
public final class FleetMember {
  static final int PER_SECOND = 20;
  // Leaves a reserve of 200 ms for calls that arrive later than others.
  private static final int BURST = PER_SECOND - 4;
  private static final RateLimit LIMIT = RateLimit.fixed(PER_SECOND, Duration.ofSeconds(1));
  private static final Secret SECRET = Secret.of("the secret of the fleet");
  private static final Duration MAX_END = Duration.ofSeconds(20);

  private static final Queue<Long> RESERVATIONS = new ConcurrentLinkedQueue<>();
  private static final AtomicInteger CALLS = new AtomicInteger();
  private static final AtomicInteger FAILED = new AtomicInteger();
  private static final AtomicInteger FOREIGN = new AtomicInteger();

  private FleetMember() {}

  /**
   * Takes the URL of the service, the URL of the store or an empty text for the default limiter,
   * the number of processes, of threads, and the seconds.
   */
  public static void main(String[] args) throws Exception {
    int processes = Integer.parseInt(args[2]);
    int threads = Integer.parseInt(args[3]);
    Duration time = Duration.ofSeconds(Long.parseLong(args[4]));
    Bucket4jRateLimiter shared = shared(args[1], threads);
    CloudBuilder builder =
        Clouds.builder("heroku").endpoint(args[0]).credential("token", "of-the-fleet");
    if (shared != null) {
      RateLimiter limiter = shared.orElse(shared.localShare(processes));
      builder.rateLimiter(timed(limiter)).rateLimitAccount("fleet");
    }
    try (Cloud cloud = builder.connect()) {
      warmUp(shared == null ? cloud : warming(args[0], timed(shared)));
      RESERVATIONS.clear();
      System.out.println("ready");
      System.in.read();
      long end = System.nanoTime() + time.toNanos();
      List<Thread> running = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        Thread caller = new Thread(() -> call(cloud, end), "caller-" + thread);
        caller.start();
        running.add(caller);
      }
      System.out.println(result(running, end + MAX_END.toNanos()));
    }
    System.exit(0);
  }

  /** A connection with a limit of its own. */
  private static Cloud warming(String service, RateLimiter limiter) {
    return Clouds.builder("heroku")
        .endpoint(service)
        .credential("token", "of-the-fleet")
        .rateLimiter(limiter)
        .rateLimitAccount("warm-up-" + ProcessHandle.current().pid())
        .connect();
  }

  /** Loads the classes that a call needs, as in an application that has been running. */
  private static void warmUp(Cloud cloud) {
    for (int call = 0; call < 2 * PER_SECOND; call++) {
      cloud.apps().list().first(1);
    }
  }

  private static @Nullable Bucket4jRateLimiter shared(String store, int threads) {
    if (store.isEmpty()) {
      return null;
    }
    Bucket4jRateLimiter limiter =
        store.startsWith("redis:")
            ? Bucket4jRateLimiter.of(
                RedisProcess.buckets(RedisProcess.connect(store, Duration.ofSeconds(1))),
                key -> key.getBytes(UTF_8),
                LIMIT,
                SECRET)
            : Bucket4jRateLimiter.of(
                PostgresProcess.buckets(PostgresProcess.pool(store, threads)), LIMIT, SECRET);
    return limiter.withBurst(BURST);
  }

  private static RateLimiter timed(RateLimiter limiter) {
    return new RateLimiter() {
      @Override
      public Reservation reserve(String account, Duration maxWait) {
        long start = System.nanoTime();
        try {
          return limiter.reserve(account, maxWait);
        } finally {
          RESERVATIONS.add(System.nanoTime() - start);
        }
      }

      @Override
      public void onResponse(String account, Feedback feedback) {
        limiter.onResponse(account, feedback);
      }

      @Override
      public boolean isShared() {
        return limiter.isShared();
      }
    };
  }

  private static void call(Cloud cloud, long end) {
    while (System.nanoTime() < end) {
      try {
        cloud.apps().list().first(1);
        if (System.nanoTime() <= end) {
          CALLS.incrementAndGet();
        }
      } catch (CloudException e) {
        FAILED.incrementAndGet();
      } catch (RuntimeException | Error e) {
        FOREIGN.incrementAndGet();
        e.printStackTrace();
      }
    }
  }

  private static String result(List<Thread> running, long limit) throws InterruptedException {
    int hung = 0;
    for (Thread thread : running) {
      thread.join(Math.max(1, (limit - System.nanoTime()) / 1_000_000));
      hung += thread.isAlive() ? 1 : 0;
    }
    List<Long> sorted = RESERVATIONS.stream().sorted().toList();
    int size = sorted.size();
    return "%d %d %d %d %d %d"
        .formatted(
            CALLS.get(),
            FAILED.get(),
            FOREIGN.get(),
            hung,
            size == 0 ? 0 : sorted.get(size / 2) / 1000,
            size == 0 ? 0 : sorted.get(size * 99 / 100) / 1000);
  }
}
