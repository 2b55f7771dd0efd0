// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal;

import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.internal.concurrent.OpenResources;
import io.github.polycloud.internal.concurrent.Pause;
import java.time.Duration;

/**
 * Suspends the threads of calls. An interrupt and closing the engine end a pause.
 *
 * @param timeSource suspends the thread
 * @param resources closed together with the engine
 */
public record CallPauses(TimeSource timeSource, OpenResources resources) {

  /**
   * Suspends the thread of a call.
   *
   * @throws CloudException of kind {@code CANCELLED} if the thread is interrupted or the engine
   *     closed
   */
  public void sleep(CallContext call, long nanos) {
    if (nanos <= 0) {
      return;
    }
    try {
      if (!Pause.sleep(timeSource.sleeper()::sleep, Duration.ofNanos(nanos), resources)) {
        throw call.error(call.errors().connectionClosed(call.outcome(false)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw call.error(call.errors().interrupted(call.outcome(false)));
    }
  }
}
