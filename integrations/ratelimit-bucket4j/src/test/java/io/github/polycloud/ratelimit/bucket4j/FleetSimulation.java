// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ratelimit.bucket4j;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.RateLimit;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RateLimiter.Feedback;
import io.github.polycloud.config.RateLimiter.Reservation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * Many machines with one store and one service, in virtual time. Each machine calls as often as its
 * limiter permits; the limiter is the real one, on a store in memory. Not thread-safe.
 */
final class FleetSimulation {
  private static final String ACCOUNT = "fleet";
  private static final Secret SECRET = Secret.of("the secret of the fleet");
  private static final Duration MAX_WAIT = Duration.ofMinutes(10);
  private static final long SECOND = 1_000_000_000L;

  private final RateLimit limit;
  private final int shares;
  private final Random random = new Random(1);
  private final PriorityQueue<Event> events = new PriorityQueue<>();
  private final List<Machine> machines = new ArrayList<>();
  private final InMemoryBuckets store;
  private final int[] served;
  private final int[] rejected;
  private double serviceTokens;
  private long serviceTime;
  private long now;
  private int sequence;

  /** Something that happens at a time; events of the same time happen in their order. */
  private record Event(long time, int order, Runnable action) implements Comparable<Event> {
    @Override
    public int compareTo(Event other) {
      return time == other.time
          ? Integer.compare(order, other.order)
          : Long.compare(time, other.time);
    }
  }

  /** A machine, and the times of its successful calls in nanoseconds. */
  private final class Machine {
    private final RateLimiter shared =
        Bucket4jRateLimiter.of(store, key -> key, limit, SECRET, () -> now);
    private final RateLimiter local =
        LocalRateLimiter.fixedRate(
            1, limit.period().multipliedBy(shares).dividedBy(limit.calls()), clock());
    private final List<Long> calls = new ArrayList<>();

    /** Does what {@code shared.orElse(local)} does, but on this thread. */
    private Reservation permit() {
      try {
        return shared.reserve(ACCOUNT, MAX_WAIT);
      } catch (InMemoryBuckets.StoreIsDown e) {
        return local.reserve(ACCOUNT, MAX_WAIT);
      }
    }

    void call() {
      Reservation permit = permit();
      if (permit.isGranted()) {
        at(now + permit.delay().toNanos(), this::send);
      } else {
        at(now + permit.delay().toNanos(), this::call);
      }
    }

    private void send() {
      long remaining = serve();
      Feedback feedback = Feedback.none().withRemaining(Math.max(0, remaining));
      try {
        shared.onResponse(
            ACCOUNT, remaining < 0 ? feedback.withRetryAfter(Duration.ofSeconds(1)) : feedback);
      } catch (InMemoryBuckets.StoreIsDown e) {
        // The engine logs it.
      }
      if (remaining >= 0) {
        calls.add(now);
      }
      at(now + (20 + random.nextInt(60)) * 1_000_000L, this::call);
    }
  }

  /**
   * Creates a simulation.
   *
   * @param limit the limit of the service
   * @param shares of how many shares of the limit a machine takes one while the store fails
   * @param seconds the length
   */
  FleetSimulation(RateLimit limit, int shares, int seconds) {
    this.limit = limit;
    this.shares = shares;
    this.store = new InMemoryBuckets(() -> now);
    this.served = new int[seconds];
    this.rejected = new int[seconds];
    this.serviceTokens = limit.calls();
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public java.time.ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(java.time.ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return Instant.ofEpochSecond(0, now);
      }
    };
  }

  private void at(long time, Runnable action) {
    events.add(new Event(time, sequence++, action));
  }

  /** Adds machines that start within a second. */
  void join(int count, int second) {
    for (int machine = 0; machine < count; machine++) {
      at(
          second * SECOND + (long) machine * SECOND / count,
          () -> {
            Machine created = new Machine();
            machines.add(created);
            created.call();
          });
    }
  }

  /** Lets the store fail, and possibly lose its buckets. */
  void outage(int second, int length, boolean lost) {
    at(second * SECOND, () -> store.fail(true));
    at(
        (second + length) * SECOND,
        () -> {
          if (lost) {
            store.clear();
          }
          store.fail(false);
        });
  }

  /** Runs to the end. */
  void run() {
    while (!events.isEmpty() && events.peek().time() < served.length * SECOND) {
      Event next = events.poll();
      now = next.time();
      next.action().run();
    }
  }

  /** The service: a token bucket of the limit. Returns the remaining calls; -1 for a rejection. */
  private long serve() {
    double rate = (double) limit.calls() / limit.period().toNanos();
    serviceTokens = Math.min(limit.calls(), serviceTokens + (now - serviceTime) * rate);
    serviceTime = now;
    // Tolerates the rounding of this addition.
    if (serviceTokens < 1 - 1e-6) {
      rejected[(int) (now / SECOND)]++;
      return -1;
    }
    serviceTokens--;
    served[(int) (now / SECOND)]++;
    return (long) serviceTokens;
  }

  /** Returns the number of calls per second that the service has served. */
  int[] served() {
    return served;
  }

  /** Returns the number of calls per second that the service has rejected. */
  int[] rejected() {
    return rejected;
  }

  /** Returns the number of calls of each machine between two times, in the order of joining. */
  List<Integer> calls(int from, int to) {
    return machines.stream()
        .map(
            machine ->
                (int)
                    machine.calls.stream()
                        .filter(time -> time >= from * SECOND && time < to * SECOND)
                        .count())
        .toList();
  }

  /** Returns the seconds from a time to the first call of each machine from the given one on. */
  List<Double> firstCalls(int machine, int from) {
    return machines.subList(machine, machines.size()).stream()
        .map(joined -> joined.calls.isEmpty() ? Double.NaN : joined.calls.get(0) / 1e9 - from)
        .toList();
  }
}
