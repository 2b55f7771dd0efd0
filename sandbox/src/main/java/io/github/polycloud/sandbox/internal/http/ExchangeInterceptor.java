// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

/** Selects the fault of each request and is notified of every exchange. */
public interface ExchangeInterceptor {

  /** Selects the fault of a request, mostly {@link FaultPlan#NONE}. */
  FaultPlan fault(String method, String path);

  /**
   * Called before the first byte of the response is sent, so that the record precedes the client.
   */
  void onExchange(RecordedExchange exchange);
}
