// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.opentelemetry;

import io.github.polycloud.config.CallInfo;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.CallObserver;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.propagation.TextMapPropagator;

/**
 * Creates a client span for each attempt of a call, by the semantic conventions for HTTP. Its
 * parent is the span that is current where the call is made, and the service receives its context
 * with the fields of the configured propagator, such as {@code traceparent}.
 *
 * <pre>{@code
 * Cloud cloud =
 *     Clouds.builder("heroku")
 *         .addListener(OpenTelemetryCallListener.create(openTelemetry))
 *         .connect();
 * }</pre>
 *
 * <p>A span is named by method and path template, such as {@code GET /apps/{app}}. No attribute
 * contains a path value, a query, a header field or a body; {@code url.full} is therefore not set.
 * A call that is rejected by the client, for example by an open circuit breaker, has one internal
 * span without HTTP attributes. Thread-safe.
 *
 * @since 0.1.0
 */
public final class OpenTelemetryCallListener implements CallListener {
  private static final String SCOPE = "io.github.polycloud";

  private final Tracer tracer;
  private final TextMapPropagator propagator;

  private OpenTelemetryCallListener(Tracer tracer, TextMapPropagator propagator) {
    this.tracer = tracer;
    this.propagator = propagator;
  }

  /** Creates a listener with the tracer provider and the propagators of an instance. */
  public static OpenTelemetryCallListener create(OpenTelemetry openTelemetry) {
    return new OpenTelemetryCallListener(
        openTelemetry.getTracer(SCOPE), openTelemetry.getPropagators().getTextMapPropagator());
  }

  @Override
  public CallObserver onCallStart(CallInfo call) {
    return new CallSpans(tracer, propagator, call);
  }
}
