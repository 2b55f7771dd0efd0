package io.github.polycloud.ovh.internal.auth;

import io.github.polycloud.config.TimeSource;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.spi.SingleFlight;
import java.util.function.ToLongFunction;

/**
 * How far the server's clock is ahead of ours. It is read when it is first needed, once for all
 * calls that need it meanwhile, and again when ours was set: that is, when the time of day and the
 * time that never jumps no longer agree on how long the last reading is ago.
 */
public final class ClockSkew {
  /** Clocks that are steered towards the right time stay well below; one that was set does not. */
  private static final long JUMP_MILLIS = 5000;

  private final TimeSource timeSource;
  private final SingleFlight<Sample> readings;

  /** A delta to the clock of this timing. */
  public ClockSkew(TimeSource timeSource) {
    this.timeSource = timeSource;
    this.readings = new SingleFlight<>("ovh", timeSource);
  }

  /** How far the server's clock was ahead, and what both of ours showed then. */
  private record Sample(long aheadMillis, long millis, long nanos) {}

  /**
   * What the server's clock shows now, in seconds since 1970.
   *
   * @param request the attempt that needs to know, whose time is used; it keeps which reading it
   *     got
   * @param server how the server's clock is read, in seconds since 1970
   */
  long serverSeconds(HttpRequest request, ToLongFunction<HttpRequest> server) {
    long now = timeSource.clock().millis();
    Sample reading =
        readings.get(request, known -> holds(known, now), asking -> read(asking, server));
    request.attach(reading);
    long local = reading.millis() > now ? timeSource.clock().millis() : now;
    return Math.floorDiv(local + reading.aheadMillis(), 1000L);
  }

  /** Lets the clock be read again, unless that was done since this attempt asked. */
  void invalidate(HttpRequest attempt) {
    readings.invalidateIf(reading -> reading == attempt.attachment());
  }

  private Sample read(HttpRequest request, ToLongFunction<HttpRequest> server) {
    long there = server.applyAsLong(request) * 1000;
    long local = timeSource.clock().millis();
    return new Sample(there - local, local, timeSource.nanoTime().getAsLong());
  }

  private boolean holds(Sample reading, long now) {
    long byClock = now - reading.millis();
    long inTruth = (timeSource.nanoTime().getAsLong() - reading.nanos()) / 1_000_000;
    return Math.abs(byClock - inTruth) <= JUMP_MILLIS;
  }
}
