// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

/** Selects the fault of each request and is notified of every exchange. */
public interface ExchangeInterceptor {

  /** Selects the fault of a request, mostly {@link FaultPlan#NONE}. */
  FaultPlan fault(String method, String path);

  /** How often all faults were removed, which ends the delays of those that applied before. */
  default long clearings() {
    return 0;
  }

  /**
   * Called before the first byte of the response is sent, so that the record precedes the client.
   */
  void onExchange(RecordedExchange exchange);
}
