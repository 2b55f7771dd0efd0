// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.micrometer;

import io.github.polycloud.config.CallInfo;
import io.github.polycloud.config.CallObserver.CallEnd;
import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;

/**
 * Context of the observation of a call. Used by the thread of the call.
 *
 * @since 0.1.0
 */
public final class CallObservationContext extends Observation.Context {
  private final CallInfo call;
  private @Nullable CallEnd end;

  CallObservationContext(CallInfo call) {
    this.call = call;
  }

  /** Returns the call. */
  public CallInfo call() {
    return call;
  }

  /** Returns how the call ended; null while it runs. */
  public @Nullable CallEnd end() {
    return end;
  }

  void end(CallEnd ended) {
    end = ended;
  }
}
