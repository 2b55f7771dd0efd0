package io.github.polycloud.config;

import io.github.polycloud.config.RateLimiter.Reservation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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

  /**
   * The permits granted to an account.
   *
   * @param start start of the last window with a permit, which may be in the future
   * @param used number of permits granted in that window
   * @param free starts of earlier windows, one for each permit given back, in order
   */
  private record Schedule(Instant start, int used, List<Instant> free) {}

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
    schedules.compute(
        account,
        (key, last) ->
            last == null || next(last, time).start().isBefore(time)
                ? new Schedule(time, 0, List.of())
                : last);
  }

  /** Reserves the next permit, unless the wait for it exceeds the maximum. */
  Reservation reserve(String account, Instant now, Duration maxWait) {
    while (true) {
      Schedule last = schedules.get(account);
      Schedule current = last == null ? null : withoutEndedWindows(last, now);
      boolean reused = current != null && !current.free().isEmpty();
      Schedule next = reused ? withoutFirstFree(current) : next(current, now);
      Instant start = reused ? current.free().get(0) : next.start();
      Duration wait = Duration.between(now, CallThrottle.later(start, now));
      if (wait.compareTo(maxWait) > 0) {
        return Reservation.refused(wait);
      }
      if (last == null
          ? schedules.putIfAbsent(account, next) == null
          : schedules.replace(account, last, next)) {
        return Reservation.granted(wait, () -> giveBack(account, start));
      }
    }
  }

  private void giveBack(String account, Instant start) {
    Instant now = clock.instant();
    schedules.computeIfPresent(account, (key, last) -> giveBack(last, start, now));
  }

  private Schedule giveBack(Schedule last, Instant start, Instant now) {
    if (hasEnded(start, now) || start.isAfter(last.start())) {
      return last;
    }
    if (start.equals(last.start())) {
      return new Schedule(start, Math.max(0, last.used() - 1), last.free());
    }
    List<Instant> free = Stream.concat(last.free().stream(), Stream.of(start)).sorted().toList();
    return new Schedule(last.start(), last.used(), free);
  }

  private Schedule withoutEndedWindows(Schedule last, Instant now) {
    if (last.free().isEmpty() || !hasEnded(last.free().get(0), now)) {
      return last;
    }
    List<Instant> free = last.free().stream().filter(start -> !hasEnded(start, now)).toList();
    return new Schedule(last.start(), last.used(), free);
  }

  private static Schedule withoutFirstFree(Schedule last) {
    List<Instant> free = last.free().stream().skip(1).toList();
    return new Schedule(last.start(), last.used(), free);
  }

  /** Returns the schedule with the next permit. */
  private Schedule next(@Nullable Schedule last, Instant now) {
    if (last == null || hasEnded(last.start(), now) || isUnused(last, now)) {
      return new Schedule(now, 1, List.of());
    }
    return last.used() < permits
        ? new Schedule(last.start(), last.used() + 1, List.of())
        : new Schedule(last.start().plus(length), 1, List.of());
  }

  private static boolean isUnused(Schedule last, Instant now) {
    return last.used() == 0 && last.start().isBefore(now);
  }

  private boolean hasEnded(Instant start, Instant now) {
    return !now.isBefore(start.plus(length));
  }
}
