// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

/**
 * A listener whose header fields are not sent, for another host than that of the service.
 *
 * @param listener the listener
 */
record ListenerWithoutHeaders(CallListener listener) implements CallListener {
  static CallListener of(CallListener listener) {
    return listener instanceof ListenerWithoutHeaders
        ? listener
        : new ListenerWithoutHeaders(listener);
  }

  @Override
  public CallObserver onCallStart(CallInfo call) {
    CallObserver observer = listener.onCallStart(call);
    return observer == null || observer == CallObserver.NONE
        ? CallObserver.NONE
        : new ObserverWithoutHeaders(observer);
  }

  @Override
  public void onCircuitChange(CircuitChange change) {
    listener.onCircuitChange(change);
  }

  @Override
  public void onConnectionOpened(ConnectionGauges gauges) {
    listener.onConnectionOpened(gauges);
  }

  @Override
  public void onConnectionClosed(ConnectionGauges gauges) {
    listener.onConnectionClosed(gauges);
  }

  private record ObserverWithoutHeaders(CallObserver observer) implements CallObserver {
    @Override
    public void onAttemptStart(AttemptStart attempt) {
      observer.onAttemptStart(new StartWithoutHeaders(attempt.call(), attempt.number()));
    }

    @Override
    public void onAttempt(Attempt attempt) {
      observer.onAttempt(attempt);
    }

    @Override
    public void onWarning(Warning warning) {
      observer.onWarning(warning);
    }

    @Override
    public void onCallEnd(CallEnd call) {
      observer.onCallEnd(call);
    }
  }

  private record StartWithoutHeaders(CallInfo call, int number) implements AttemptStart {
    @Override
    public void header(String name, String value) {
      // Not sent to this host.
    }
  }
}
