// SPDX-License-Identifier: Apache-2.0
/** OpenTelemetry traces of Polycloud's calls. */
module io.github.polycloud.opentelemetry {
  exports io.github.polycloud.opentelemetry;

  requires transitive io.github.polycloud.core;
  requires transitive io.opentelemetry.api;
  requires io.opentelemetry.context;
  requires io.opentelemetry.semconv;

  provides io.github.polycloud.config.ContextCarrier with
      io.github.polycloud.opentelemetry.OpenTelemetryContextCarrier;
}
