// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The system clock with an offset that a test can change. */
final class MovableClock extends Clock {
  private volatile Duration offset = Duration.ZERO;

  void move(Duration by) {
    offset = offset.plus(by);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(offset);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("signing needs no zone");
  }
}
