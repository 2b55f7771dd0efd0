// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.log;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * A telemetry signal. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class TelemetrySignal extends ExtensibleEnum {
  private static final Values<TelemetrySignal> VALUES = Values.of(TelemetrySignal::new);

  /** Traces. */
  public static final TelemetrySignal TRACES = VALUES.get("traces");

  /** Metrics. */
  public static final TelemetrySignal METRICS = VALUES.get("metrics");

  /** Logs. */
  public static final TelemetrySignal LOGS = VALUES.get("logs");

  private TelemetrySignal(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TelemetrySignal of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
