// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import io.github.polycloud.config.RateLimiter.Reservation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The permits of each account: a fixed number per window, granted in the order in which calls
 * reserve. A permit that is given back before its window ends goes to the next call that reserves.
 * Thread-safe.
 */
final class PermitWindows {
  private final int permits;
  private final Duration length;
  private final Clock clock;
  private final Map<String, Schedule> schedules = new ConcurrentHashMap<>();

  PermitWindows(int permits, Duration length, Clock clock) {
    this.permits = permits;
    this.length = length;
    this.clock = clock;
  }

  /** Returns whether the permits of an account are limited at present. */
  boolean isLimited(String account) {
    return schedules.containsKey(account);
  }

  /** Forgets the permits of an account. */
  void clear(String account) {
    schedules.remove(account);
  }

  /** Limits the permits of an account, and grants none before the given time. */
  void limitFrom(String account, Instant time) {
    schedule(account).limitFrom(time);
  }

  /** Reserves the next permit, unless the wait for it exceeds the maximum. */
  Reservation reserve(String account, Instant now, Duration maxWait) {
    return schedule(account).reserve(now, maxWait);
  }

  private Schedule schedule(String account) {
    return schedules.computeIfAbsent(account, key -> new Schedule());
  }

  private boolean hasEnded(Instant start, Instant now) {
    return !now.isBefore(start.plus(length));
  }

  /** The permits granted to an account. Guarded by its monitor; nothing blocks while it is held. */
  private final class Schedule {
    // Start of the last window with a permit, which may be in the future; null before the first.
    private @Nullable Instant start;
    private int used;
    // The permits given back, by start of their window, which is earlier than the last one.
    private final NavigableMap<Instant, Integer> free = new TreeMap<>();

    synchronized void limitFrom(Instant time) {
      if (nextStart(time).isBefore(time) || start == null) {
        start = time;
        used = 0;
        free.clear();
      }
    }

    synchronized Reservation reserve(Instant now, Duration maxWait) {
      while (!free.isEmpty() && hasEnded(free.firstKey(), now)) {
        free.pollFirstEntry();
      }
      Instant permit = free.isEmpty() ? nextStart(now) : free.firstKey();
      Duration wait = Duration.between(now, CallThrottle.later(permit, now));
      if (wait.compareTo(maxWait) > 0) {
        return Reservation.refused(wait);
      }
      if (!free.isEmpty()) {
        free.computeIfPresent(permit, (key, count) -> count == 1 ? null : count - 1);
      } else if (permit.equals(start)) {
        used++;
      } else {
        start = permit;
        used = 1;
      }
      return Reservation.granted(wait, () -> giveBack(permit));
    }

    /** Returns the start of the window of the next permit, apart from those given back. */
    private Instant nextStart(Instant now) {
      Instant last = start;
      if (last == null || hasEnded(last, now) || (used == 0 && last.isBefore(now))) {
        return now;
      }
      return used < permits ? last : last.plus(length);
    }

    private synchronized void giveBack(Instant permit) {
      Instant last = start;
      if (last == null || hasEnded(permit, clock.instant()) || permit.isAfter(last)) {
        return;
      }
      if (permit.equals(last)) {
        used = Math.max(0, used - 1);
      } else {
        free.merge(permit, 1, Integer::sum);
      }
    }
  }
}
