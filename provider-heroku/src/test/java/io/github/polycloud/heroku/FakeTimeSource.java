package io.github.polycloud.heroku;

import io.github.polycloud.config.TimeSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only while somebody waits. */
public final class FakeTimeSource {
  private final AtomicLong nanos = new AtomicLong();
  private final List<Duration> waits = new CopyOnWriteArrayList<>();

  /** What a connection is given; chance is always 0. */
  TimeSource timing() {
    return new TimeSource(Clock.systemUTC(), nanos::get, this::sleep, () -> 0);
  }

  /** Every wait so far. */
  public List<Duration> waits() {
    return List.copyOf(waits);
  }

  /** All waits together. */
  public Duration waited() {
    return Duration.ofNanos(nanos.get());
  }

  private void sleep(Duration time) {
    waits.add(time);
    nanos.addAndGet(time.toNanos());
  }
}
