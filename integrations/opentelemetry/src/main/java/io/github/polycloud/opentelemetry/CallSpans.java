// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.opentelemetry;

import io.github.polycloud.config.CallInfo;
import io.github.polycloud.config.CallObserver;
import io.github.polycloud.config.CallResult;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.semconv.ErrorAttributes;
import io.opentelemetry.semconv.HttpAttributes;
import io.opentelemetry.semconv.ServerAttributes;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The spans of one call. That of an attempt is current until its response has arrived, so that a
 * token request is its child; it is ended by the next attempt or the end of the call, which knows
 * whether the response could be used.
 */
final class CallSpans implements CallObserver {
  // In development, so not in the stable artifact.
  private static final AttributeKey<String> URL_TEMPLATE = AttributeKey.stringKey("url.template");
  private static final AttributeKey<String> PROVIDER = AttributeKey.stringKey("polycloud.provider");
  private static final AttributeKey<String> CONNECTION =
      AttributeKey.stringKey("polycloud.connection");
  private static final AttributeKey<String> REQUEST_ID =
      AttributeKey.stringKey("polycloud.request_id");
  private static final AttributeKey<String> WARNING = AttributeKey.stringKey("polycloud.warning");

  private final Tracer tracer;
  private final TextMapPropagator propagator;
  private final CallInfo call;
  private final Context parent = Context.current();
  private final Instant start = Instant.now();
  private @Nullable Span span;
  private @Nullable Scope scope;
  private @Nullable Instant responded;
  private boolean failed;

  CallSpans(Tracer tracer, TextMapPropagator propagator, CallInfo call) {
    this.tracer = tracer;
    this.propagator = propagator;
    this.call = call;
  }

  @Override
  public void onAttemptStart(AttemptStart attempt) {
    end(responded);
    SpanBuilder builder =
        builder(SpanKind.CLIENT)
            .setAttribute(HttpAttributes.HTTP_REQUEST_METHOD, call.method())
            .setAttribute(URL_TEMPLATE, call.template())
            .setAttribute(ServerAttributes.SERVER_ADDRESS, call.host())
            .setAttribute(ServerAttributes.SERVER_PORT, (long) call.port());
    if (attempt.number() > 1) {
      builder.setAttribute(HttpAttributes.HTTP_REQUEST_RESEND_COUNT, attempt.number() - 1L);
    }
    Span started = builder.startSpan();
    span = started;
    failed = false;
    Context context = parent.with(started);
    propagator.inject(
        context,
        attempt,
        (carrier, name, value) -> {
          if (carrier != null) {
            carrier.header(name, value);
          }
        });
    scope = context.makeCurrent();
  }

  @Override
  public void onAttempt(Attempt attempt) {
    closeScope();
    responded = Instant.now();
    Span current = span;
    if (current == null) {
      return;
    }
    if (attempt.status() > 0) {
      current.setAttribute(HttpAttributes.HTTP_RESPONSE_STATUS_CODE, (long) attempt.status());
    }
    if (attempt.requestId() != null) {
      current.setAttribute(REQUEST_ID, attempt.requestId());
    }
    if (attempt.status() >= 400) {
      fail(current, Integer.toString(attempt.status()));
    } else if (attempt.errorKind() != null) {
      fail(current, attempt.errorKind().name().toLowerCase(Locale.ROOT));
    }
  }

  @Override
  public void onWarning(Warning warning) {
    if (span != null) {
      span.addEvent("polycloud.warning", Attributes.of(WARNING, warning.text()));
    }
  }

  @Override
  public void onCallEnd(CallEnd end) {
    closeScope();
    Span last = span;
    CallResult result = end.result();
    boolean succeeded = result == CallResult.SUCCESS || result == CallResult.REHEARSED;
    if (last == null && !succeeded) {
      last = builder(SpanKind.INTERNAL).setStartTimestamp(start).startSpan();
      span = last;
    }
    if (last != null && !failed && !succeeded) {
      fail(last, result.tag());
    }
    end(null);
  }

  private SpanBuilder builder(SpanKind kind) {
    return tracer
        .spanBuilder(call.operation())
        .setSpanKind(kind)
        .setParent(parent)
        .setAttribute(PROVIDER, call.provider())
        .setAttribute(CONNECTION, call.connection());
  }

  private void fail(Span current, String type) {
    failed = true;
    current.setAttribute(ErrorAttributes.ERROR_TYPE, type);
    current.setStatus(StatusCode.ERROR);
  }

  private void closeScope() {
    if (scope != null) {
      scope.close();
      scope = null;
    }
  }

  private void end(@Nullable Instant at) {
    if (span != null) {
      if (at == null) {
        span.end();
      } else {
        span.end(at);
      }
      span = null;
    }
  }
}
