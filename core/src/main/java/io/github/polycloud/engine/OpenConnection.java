// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.internal.pipeline.DeadlineStage;
import io.github.polycloud.engine.internal.transport.Transport;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.concurrent.OpenResources;
import io.github.polycloud.internal.concurrent.Pause;
import java.time.Duration;

/**
 * What an engine shares with the engines derived from it, and what ends when it is closed.
 *
 * @param deadline the calls in progress
 * @param resources pauses, and resources that are not HTTP
 * @param transport the connections
 * @param timeSource that of the application, with a sleeper that ends when the engine is closed
 */
record OpenConnection(
    DeadlineStage deadline, OpenResources resources, Transport transport, TimeSource timeSource) {

  static OpenConnection of(ClientSettings settings) {
    if (settings.rateLimiter().isShared() && settings.rateLimitAccount() == null) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION,
          "the rate limiter is shared by several processes and needs an account that is the same in"
              + " all of them; set rateLimitAccount");
    }
    OpenResources resources = new OpenResources();
    TimeSource time = settings.timeSource();
    TimeSource closing =
        new TimeSource(
            time.clock(),
            time.nanoTime(),
            duration -> sleep(time.sleeper(), duration, resources),
            time.random());
    return new OpenConnection(
        new DeadlineStage(settings), resources, Transport.open(settings), closing);
  }

  private static void sleep(TimeSource.Sleeper sleeper, Duration duration, OpenResources resources)
      throws InterruptedException {
    if (!Pause.sleep(sleeper::sleep, duration, resources)) {
      throw CloudException.of(ErrorKind.CANCELLED, "the connection to the cloud has been closed");
    }
  }

  /** Ends all calls, pauses and connections. */
  void close() {
    // First, so that a call which a closed resource ends sends nothing more.
    deadline.close();
    resources.close();
    transport.close();
  }
}
