// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import io.github.polycloud.internal.arguments.Durations;
import java.time.Duration;
import java.util.Objects;

/**
 * Connect, response and total call timeouts.
 *
 * <pre>{@code
 * Timeouts timeouts = new Timeouts(ofSeconds(2), ofSeconds(10), ofSeconds(30));
 * Cloud cloud = Clouds.builder("heroku").timeouts(timeouts).connect();
 * }</pre>
 *
 * <p>An expired connect or response timeout fails the attempt, which may be retried; an expired
 * call timeout fails the call with kind {@code TIMEOUT}.
 *
 * @param connect maximum time for each step of establishing a connection: resolving the host name,
 *     connecting to one of its addresses, and each read of the TLS handshake
 * @param response maximum time between two received chunks of a response
 * @param call maximum total time of a call, including all attempts and the delays between them;
 *     waiting for the rate limiter does not count
 * @since 0.1.0
 */
public record Timeouts(Duration connect, Duration response, Duration call) {

  /**
   * Validates the components.
   *
   * @throws IllegalArgumentException if a timeout is less than 1 millisecond or more than 365 days
   */
  public Timeouts {
    require("connect", connect);
    require("response", response);
    require("call", call);
  }

  private static void require(String name, Duration timeout) {
    Objects.requireNonNull(timeout, name);
    // HttpClient counts milliseconds, and takes 0 for no timeout.
    Durations.requireInRange("the " + name + " timeout", timeout, Duration.ofMillis(1));
  }

  /**
   * Returns the default timeouts: 10 seconds to connect, 60 seconds for a response, 2 minutes in
   * total.
   */
  public static Timeouts defaults() {
    return new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofMinutes(2));
  }
}
