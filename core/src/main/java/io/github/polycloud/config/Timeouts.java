package io.github.polycloud.config;

import java.time.Duration;

/**
 * How long to wait for what.
 *
 * @param connect for a connection, TLS included
 * @param response for the next bytes of an answer
 * @param call for the whole call: all attempts and all waiting between them
 */
public record Timeouts(Duration connect, Duration response, Duration call) {

  /** Refuses a timeout that could never be met. */
  public Timeouts {
    for (Duration timeout : new Duration[] {connect, response, call}) {
      if (timeout.isNegative() || timeout.isZero()) {
        throw new IllegalArgumentException("a timeout is longer than 0");
      }
    }
  }

  /** Ten seconds to connect, a minute for an answer, two minutes in all. */
  public static Timeouts defaults() {
    return new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofMinutes(2));
  }
}
