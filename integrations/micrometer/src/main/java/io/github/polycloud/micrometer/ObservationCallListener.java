// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.micrometer;

import io.github.polycloud.config.CallInfo;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.CallObserver;
import io.github.polycloud.micrometer.CallObservation.AttemptKey;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.RequestReplySenderContext;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Creates an observation of each call and, as its child, of each attempt; {@link CallObservation}
 * lists them. Handlers turn them into metrics and traces, and a tracing handler sends the context
 * of an attempt to the service, for example as {@code traceparent}.
 *
 * <pre>{@code
 * Cloud cloud =
 *     Clouds.builder("heroku")
 *         .addListener(new ObservationCallListener(observationRegistry))
 *         .connect();
 * }</pre>
 *
 * <p>Thread-safe.
 *
 * @since 0.1.0
 */
public final class ObservationCallListener implements CallListener {
  private static final CallObservationConvention DEFAULT = new DefaultCallObservationConvention();

  private final ObservationRegistry registry;
  private final @Nullable CallObservationConvention convention;

  /** Creates a listener with the default convention, or the one that the registry has. */
  public ObservationCallListener(ObservationRegistry registry) {
    this(registry, null);
  }

  /** Creates a listener with a convention; null for the default one, or that of the registry. */
  public ObservationCallListener(
      ObservationRegistry registry, @Nullable CallObservationConvention convention) {
    this.registry = Objects.requireNonNull(registry, "registry");
    this.convention = convention;
  }

  @Override
  public CallObserver onCallStart(CallInfo call) {
    return registry.isNoop() ? CallObserver.NONE : new Observed(call);
  }

  private final class Observed implements CallObserver {
    private final CallObservationContext context;
    private final Observation observation;
    private final Observation.Scope scope;
    private @Nullable Observation attempt;
    private Observation.@Nullable Scope attemptScope;

    Observed(CallInfo call) {
      context = new CallObservationContext(call);
      observation =
          CallObservation.CALL.observation(convention, DEFAULT, () -> context, registry).start();
      scope = observation.openScope();
    }

    @Override
    public void onAttemptStart(AttemptStart start) {
      RequestReplySenderContext<AttemptStart, Attempt> sender =
          new RequestReplySenderContext<>(
              (carrier, name, value) -> Objects.requireNonNull(carrier).header(name, value));
      CallInfo call = start.call();
      sender.setCarrier(start);
      sender.setRemoteServiceName(call.provider());
      sender.setRemoteServiceAddress(call.host() + ":" + call.port());
      attempt =
          Observation.createNotStarted(CallObservation.ATTEMPT.getName(), () -> sender, registry)
              .contextualName(call.operation())
              .lowCardinalityKeyValue(key(AttemptKey.CONNECTION, call.connection()))
              .lowCardinalityKeyValue(key(AttemptKey.PROVIDER, call.provider()))
              .lowCardinalityKeyValue(key(AttemptKey.METHOD, call.method()))
              .lowCardinalityKeyValue(key(AttemptKey.TEMPLATE, call.template()))
              .lowCardinalityKeyValue(key(AttemptKey.HOST, call.host()))
              .lowCardinalityKeyValue(key(AttemptKey.PORT, Integer.toString(call.port())))
              .lowCardinalityKeyValue(
                  key(AttemptKey.RESEND_COUNT, Integer.toString(start.number() - 1)))
              .lowCardinalityKeyValue(key(AttemptKey.STATUS, "none"))
              .lowCardinalityKeyValue(key(AttemptKey.ERROR, "none"))
              .start();
      attemptScope = attempt.openScope();
    }

    @Override
    public void onAttempt(Attempt ended) {
      Observation current = attempt;
      if (attemptScope != null) {
        attemptScope.close();
        attemptScope = null;
      }
      if (current == null) {
        return;
      }
      attempt = null;
      current.lowCardinalityKeyValue(
          key(AttemptKey.STATUS, MicrometerCallListener.status(ended.status())));
      if (ended.errorKind() != null) {
        current.lowCardinalityKeyValue(
            key(AttemptKey.ERROR, ended.errorKind().name().toLowerCase(Locale.ROOT)));
      }
      current.stop();
    }

    @Override
    public void onWarning(Warning warning) {
      observation.event(Observation.Event.of("polycloud.warning", "warning"));
    }

    @Override
    public void onCallEnd(CallEnd end) {
      context.end(end);
      scope.close();
      observation.stop();
    }

    private static KeyValue key(AttemptKey key, String value) {
      return key.withValue(value);
    }
  }
}
