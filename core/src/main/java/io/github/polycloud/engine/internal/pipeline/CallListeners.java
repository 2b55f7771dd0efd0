// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.CallInfo;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.CallObserver;
import io.github.polycloud.config.CircuitState;
import io.github.polycloud.engine.internal.ObservedCall;
import io.github.polycloud.http.Operation;
import io.github.polycloud.internal.log.FailureLog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The listeners of a pipeline. What they throw is logged and otherwise ignored. */
final class CallListeners {
  private final String connection;
  private final String provider;
  private final List<CallListener> listeners;
  private final LongSupplier nanoTime;
  private final FailureLog failures;

  /**
   * Creates the listeners.
   *
   * @param connection name of the connection
   * @param provider id of the provider
   */
  CallListeners(
      String connection, String provider, List<CallListener> listeners, LongSupplier nanoTime) {
    this(
        connection,
        provider,
        listeners,
        nanoTime,
        new FailureLog("call listener threw {}; ignored"));
  }

  private CallListeners(
      String connection,
      String provider,
      List<CallListener> listeners,
      LongSupplier nanoTime,
      FailureLog failures) {
    this.connection = connection;
    this.provider = provider;
    this.listeners = List.copyOf(listeners);
    this.nanoTime = nanoTime;
    this.failures = failures;
  }

  /** Returns other listeners of the same connection. */
  CallListeners with(List<CallListener> others) {
    return new CallListeners(connection, provider, others, nanoTime, failures);
  }

  /** Returns whether there are none. */
  boolean isEmpty() {
    return listeners.isEmpty();
  }

  String connection() {
    return connection;
  }

  String provider() {
    return provider;
  }

  /** Starts a call; returns null if nothing observes it. */
  @Nullable ObservedCall start(Operation operation, String host, int port) {
    boolean logged = WireLogger.isEnabled();
    if (listeners.isEmpty() && !logged) {
      return null;
    }
    CallInfo info =
        new CallInfo(connection, provider, operation.method(), operation.template(), host, port);
    List<CallObserver> observers = new ArrayList<>(listeners.size() + 1);
    if (logged) {
      observers.add(new WireLogger());
    }
    for (CallListener listener : listeners) {
      try {
        CallObserver observer = listener.onCallStart(info);
        if (observer != null && observer != CallObserver.NONE && observer != CallListener.NONE) {
          observers.add(observer);
        }
      } catch (Exception | LinkageError | StackOverflowError e) {
        failures.report(e);
      }
    }
    if (observers.isEmpty()) {
      return null;
    }
    boolean detailed = WireLogger.logsEveryCall() || observers.size() > (logged ? 1 : 0);
    return new ObservedCall(info, observers, detailed, nanoTime, failures);
  }

  /** Notifies each listener of a change of the circuit breaker. */
  void circuitChanged(String host, int port, CircuitState from, CircuitState to) {
    CallListener.CircuitChange change =
        new CallListener.CircuitChange(connection, provider, host, port, from, to);
    forEach(listener -> listener.onCircuitChange(change));
  }

  /** Notifies each listener. */
  void forEach(Consumer<CallListener> notification) {
    for (CallListener listener : listeners) {
      failures.run(() -> notification.accept(listener));
    }
  }
}
