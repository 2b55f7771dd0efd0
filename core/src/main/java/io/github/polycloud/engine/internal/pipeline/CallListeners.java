// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.CallListener;
import io.github.polycloud.internal.log.FailureLog;
import java.util.List;
import java.util.function.Consumer;

/** The listeners of a pipeline. What they throw is logged and otherwise ignored. */
final class CallListeners {
  private final List<CallListener> listeners;
  private final FailureLog failures = new FailureLog("call listener threw {}; ignored");

  CallListeners(List<CallListener> listeners) {
    this.listeners = List.copyOf(listeners);
  }

  /** Returns whether a listener does anything with an attempt. */
  boolean observeAttempts() {
    for (CallListener listener : listeners) {
      if (!(listener instanceof WireLogger) || WireLogger.logsAttempts()) {
        return true;
      }
    }
    return false;
  }

  /** Notifies each listener. */
  void forEach(Consumer<CallListener> notification) {
    for (CallListener listener : listeners) {
      try {
        notification.accept(listener);
      } catch (Exception e) {
        failures.report(e);
      }
    }
  }
}
