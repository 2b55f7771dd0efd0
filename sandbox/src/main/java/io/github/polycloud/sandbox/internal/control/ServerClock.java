// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import java.time.Duration;
import java.time.Instant;

/** The clock of OVH, which can be set. Thread-safe. */
public interface ServerClock {

  /** The time as OVH reports it. */
  Instant instant();

  /** How far the clock is ahead of the real one; negative if it is behind. */
  Duration offset();

  void setOffset(Duration offset);
}
