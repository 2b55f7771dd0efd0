// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import io.github.polycloud.config.Timeouts;
import java.time.Duration;

/** The timeout that ends a call. */
enum TimeLimit {
  /** None: the call ends immediately. */
  NONE("immediately"),
  /** The connect timeout of each attempt. */
  CONNECT("connect timeout, each"),
  /** The response timeout of each attempt. */
  RESPONSE("response timeout, each"),
  /** The total timeout of the call. */
  TOTAL("total deadline");

  private static final Duration SHORT = Duration.ofMillis(60);
  private static final Duration DEADLINE = Duration.ofMillis(150);
  // A busy machine may be late; only the total deadline is exact.
  private static final Duration SLACK = Duration.ofSeconds(2);

  private final String text;

  TimeLimit(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  Timeouts timeouts() {
    Timeouts standard = Timeouts.defaults();
    return switch (this) {
      case NONE -> standard;
      case CONNECT -> new Timeouts(SHORT, standard.response(), standard.call());
      case RESPONSE -> new Timeouts(standard.connect(), SHORT, standard.call());
      case TOTAL -> new Timeouts(standard.connect(), standard.response(), DEADLINE);
    };
  }

  /** The maximum duration of this number of attempts, without backoff. */
  Duration most(int attempts) {
    return switch (this) {
      case NONE -> SLACK;
      case CONNECT, RESPONSE -> SHORT.multipliedBy(attempts).plus(SLACK);
      case TOTAL -> DEADLINE.plusMillis(250);
    };
  }
}
