package io.github.polycloud.config;

import io.github.polycloud.internal.arguments.Durations;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Allows a fixed number of calls of an account per period. Further calls wait in the order in which
 * they reserve.
 */
final class FixedWindowThrottle implements CallThrottle {
  private final int calls;
  private final Duration period;
  // The window of the last permit of each account, which may be in the future.
  private final Map<String, Window> windows = new ConcurrentHashMap<>();

  private record Window(Instant start, int used) {}

  FixedWindowThrottle(int calls, Duration period) {
    if (calls < 1) {
      throw new IllegalArgumentException("calls must be at least 1, was " + calls);
    }
    Durations.requireInRange("period", period, Duration.ofMillis(1));
    this.calls = calls;
    this.period = period;
  }

  @Override
  public Duration reserve(String account, Instant now, Duration maxWait) {
    while (true) {
      Window last = windows.get(account);
      Window next = next(last, now);
      Duration wait = Duration.between(now, CallThrottle.later(next.start(), now));
      boolean reserved =
          wait.compareTo(maxWait) <= 0
              && (last == null
                  ? windows.putIfAbsent(account, next) == null
                  : windows.replace(account, last, next));
      if (reserved || wait.compareTo(maxWait) > 0) {
        return wait;
      }
    }
  }

  /** Returns the window of the next permit, with that permit. */
  private Window next(@Nullable Window last, Instant now) {
    if (last == null || !now.isBefore(last.start().plus(period))) {
      return new Window(now, 1);
    }
    return last.used() < calls
        ? new Window(last.start(), last.used() + 1)
        : new Window(last.start().plus(period), 1);
  }
}
