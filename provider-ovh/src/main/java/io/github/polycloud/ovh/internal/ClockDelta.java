package io.github.polycloud.ovh.internal;

import io.github.polycloud.http.Call;
import io.github.polycloud.http.Timing;
import io.github.polycloud.spi.OneFlight;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToLongFunction;

/**
 * How far the server's clock is ahead of ours. It is read when it is first needed, once for all
 * calls that need it meanwhile, and again when ours was set: that is, when the time of day and the
 * time that never jumps no longer agree on how long the last reading is ago.
 */
public final class ClockDelta {
  /** Clocks that are steered towards the right time stay well below; one that was set does not. */
  private static final Duration JUMP = Duration.ofSeconds(5);

  private final Timing timing;
  private final OneFlight<Reading> readings;

  /** A delta to the clock of this timing. */
  public ClockDelta(Timing timing) {
    this.timing = timing;
    this.readings = new OneFlight<>("ovh", timing);
  }

  private record Reading(Duration delta, Instant local, long nanos) {}

  /**
   * What the server's clock shows now.
   *
   * @param call the attempt that needs to know, whose time is used; it keeps which reading it got
   * @param server how the server's clock is read, in seconds since 1970
   */
  Instant serverTime(Call call, ToLongFunction<Call> server) {
    Reading reading = readings.get(call, this::holds, asking -> read(asking, server));
    call.keep(reading);
    return timing.clock().instant().plus(reading.delta());
  }

  /** Lets the clock be read again, unless that was done since this attempt asked. */
  void outdated(Call attempt) {
    readings.forgetIf(reading -> reading == attempt.kept());
  }

  private Reading read(Call call, ToLongFunction<Call> server) {
    Instant there = Instant.ofEpochSecond(server.applyAsLong(call));
    Instant local = timing.clock().instant();
    return new Reading(Duration.between(local, there), local, timing.nanos().getAsLong());
  }

  private boolean holds(Reading reading) {
    Duration byClock = Duration.between(reading.local(), timing.clock().instant());
    Duration inTruth = Duration.ofNanos(timing.nanos().getAsLong() - reading.nanos());
    return byClock.minus(inTruth).abs().compareTo(JUMP) <= 0;
  }
}
