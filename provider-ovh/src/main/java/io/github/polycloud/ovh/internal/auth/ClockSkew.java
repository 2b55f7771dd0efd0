// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.auth;

import io.github.polycloud.config.TimeSource;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.spi.SingleFlight;
import java.util.function.ToLongFunction;

/**
 * The offset of the server's clock from the local one. It is measured on first use, once for all
 * concurrent calls (single-flight), and again after the local clock was set: that is, when
 * wall-clock time and monotonic time disagree about the age of the last measurement.
 */
public final class ClockSkew {
  /** A clock that is slewed by NTP drifts far less; one that was set jumps further. */
  private static final long MAX_DRIFT_MILLIS = 5000;

  private final TimeSource timeSource;
  private final SingleFlight<Sample> samples;

  /** Creates an unmeasured offset to the clock of this time source. */
  public ClockSkew(TimeSource timeSource) {
    this.timeSource = timeSource;
    this.samples = new SingleFlight<>("ovh", timeSource);
  }

  /** A measured offset, with the wall-clock and monotonic time of the measurement. */
  private record Sample(long aheadMillis, long millis, long nanos) {}

  /**
   * Returns the current time of the server, in seconds since 1970.
   *
   * @param request the attempt that needs the time, whose deadline applies; the sample used is
   *     attached to it
   * @param server reads the server's clock, in seconds since 1970
   */
  long serverSeconds(HttpRequest request, ToLongFunction<HttpRequest> server) {
    long now = timeSource.clock().millis();
    Sample sample =
        samples.get(request, known -> isValid(known, now), leader -> read(leader, server));
    request.attach(sample);
    long local = sample.millis() > now ? timeSource.clock().millis() : now;
    return Math.floorDiv(local + sample.aheadMillis(), 1000L);
  }

  /** Discards the sample that this attempt used, unless it has been replaced already. */
  void invalidate(HttpRequest attempt) {
    samples.invalidateIf(sample -> sample == attempt.attachment());
  }

  private Sample read(HttpRequest request, ToLongFunction<HttpRequest> server) {
    long serverMillis = server.applyAsLong(request) * 1000;
    long local = timeSource.clock().millis();
    return new Sample(serverMillis - local, local, timeSource.nanoTime().getAsLong());
  }

  private boolean isValid(Sample sample, long now) {
    long wallElapsed = now - sample.millis();
    long monotonicElapsed = (timeSource.nanoTime().getAsLong() - sample.nanos()) / 1_000_000;
    return Math.abs(wallElapsed - monotonicElapsed) <= MAX_DRIFT_MILLIS;
  }
}
