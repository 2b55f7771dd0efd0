// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.opentelemetry;

import io.github.polycloud.config.ContextCarrier;
import io.opentelemetry.context.Context;

/**
 * Carries the current OpenTelemetry context, with its span and baggage, to the threads of a bulk
 * and the like. On the class path, it is part of {@link ContextCarrier#defaults()}. Thread-safe.
 *
 * @since 0.1.0
 */
public final class OpenTelemetryContextCarrier implements ContextCarrier {
  /** Creates a carrier; also called by the service loader. */
  public OpenTelemetryContextCarrier() {
    // Declared because the package is exported.
  }

  @Override
  public Runnable wrap(Runnable task) {
    return Context.current().wrap(task);
  }
}
