// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.util.List;
import java.util.Map;

/** Selects the fault of each request and is notified of every exchange. */
public interface ExchangeInterceptor {

  /** The status reported for a reset connection. */
  int NO_RESPONSE = 0;

  /** Selects the fault of a request, mostly {@link FaultPlan#NONE}. */
  FaultPlan fault(String method, String path);

  /**
   * Called before the first byte of the response is sent, so that the record precedes the client.
   */
  void onExchange(
      String method, String target, Map<String, List<String>> headers, String body, int status);
}
