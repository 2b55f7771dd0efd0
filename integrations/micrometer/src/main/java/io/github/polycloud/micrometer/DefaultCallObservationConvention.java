// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.micrometer;

import io.github.polycloud.config.CallObserver.CallEnd;
import io.github.polycloud.micrometer.CallObservation.LowCardinality;
import io.micrometer.common.KeyValues;

/**
 * The default names: see {@link CallObservation#CALL}. Thread-safe.
 *
 * @since 0.1.0
 */
public class DefaultCallObservationConvention implements CallObservationConvention {
  private static final String NONE = "none";

  /** Creates the convention. */
  public DefaultCallObservationConvention() {
    // Declared because the package is exported.
  }

  @Override
  public String getName() {
    return CallObservation.CALL.getName();
  }

  @Override
  public String getContextualName(CallObservationContext context) {
    return context.call().operation();
  }

  @Override
  public KeyValues getLowCardinalityKeyValues(CallObservationContext context) {
    CallEnd end = context.end();
    return KeyValues.of(
        LowCardinality.CONNECTION.withValue(context.call().connection()),
        LowCardinality.PROVIDER.withValue(context.call().provider()),
        LowCardinality.OPERATION.withValue(context.call().operation()),
        LowCardinality.RESULT.withValue(end == null ? NONE : end.result().tag()),
        LowCardinality.STATUS.withValue(
            end == null ? NONE : MicrometerCallListener.status(end.status())));
  }
}
