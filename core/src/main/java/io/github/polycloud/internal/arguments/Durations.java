// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.arguments;

import java.time.Duration;
import java.util.Objects;

/** Validates durations where they are set, so that later arithmetic cannot overflow. */
public final class Durations {
  /** The longest duration that a setting accepts. */
  public static final Duration MAX = Duration.ofDays(365);

  private Durations() {}

  /**
   * Returns a duration of at least a minimum and at most 365 days.
   *
   * @param name what the duration is, for the message
   * @throws IllegalArgumentException if it is out of range
   */
  public static Duration requireInRange(String name, Duration value, Duration min) {
    Objects.requireNonNull(value, name);
    if (value.compareTo(min) < 0 || value.compareTo(MAX) > 0) {
      throw new IllegalArgumentException(rangeOf(name, min) + ", was " + value);
    }
    return value;
  }

  private static String rangeOf(String name, Duration min) {
    return name + " must be between " + min.toMillis() + " ms and " + MAX.toDays() + " days";
  }
}
