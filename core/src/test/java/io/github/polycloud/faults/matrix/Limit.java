package io.github.polycloud.faults.matrix;

import io.github.polycloud.http.Timeouts;
import java.time.Duration;

/** What ends the waiting for a service, at the latest. */
enum Limit {
  /** Nothing has to: the end comes by itself. */
  NONE("at once"),
  /** The time to connect, of each attempt. */
  CONNECT("connect timeout, each"),
  /** The time to answer, of each attempt. */
  RESPONSE("response timeout, each"),
  /** The total deadline of the call. */
  TOTAL("total deadline");

  private static final Duration SHORT = Duration.ofMillis(60);
  private static final Duration DEADLINE = Duration.ofMillis(150);
  // A busy machine may be late; only the deadline has promised not to be.
  private static final Duration LATE = Duration.ofSeconds(2);

  private final String words;

  Limit(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  Timeouts timeouts() {
    Timeouts standard = Timeouts.standard();
    return switch (this) {
      case NONE -> standard;
      case CONNECT -> new Timeouts(SHORT, standard.response(), standard.total());
      case RESPONSE -> new Timeouts(standard.connect(), SHORT, standard.total());
      case TOTAL -> new Timeouts(standard.connect(), standard.response(), DEADLINE);
    };
  }

  /** The longest that so many attempts may take, without the waits between them. */
  Duration most(int attempts) {
    return switch (this) {
      case NONE -> LATE;
      case CONNECT, RESPONSE -> SHORT.multipliedBy(attempts).plus(LATE);
      case TOTAL -> DEADLINE.plusMillis(250);
    };
  }
}
