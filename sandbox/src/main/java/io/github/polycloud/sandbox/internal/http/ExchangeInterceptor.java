// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

/** Selects the fault of each request and is notified of every exchange. */
public interface ExchangeInterceptor {

  /** Selects the fault of a request, mostly {@link FaultPlan#NONE}. */
  FaultPlan fault(String method, String path);

  /** What was removed or replaced until now; requests in progress belong to what was before. */
  default Epochs epochs() {
    return Epochs.FIRST;
  }

  /**
   * Called before the first byte of the response is sent, so that the record precedes the client.
   *
   * @param arrival the epochs when the request arrived
   */
  void onExchange(RecordedExchange exchange, Epochs arrival);

  /**
   * What divides the requests of one test from those of the next.
   *
   * @param faults how often all faults were removed, which ends the delays of earlier ones
   * @param journal how often the journal was cleared: earlier requests are not recorded any more
   * @param state how often the state was replaced: earlier requests that are delayed, or whose
   *     bodies are incomplete, are aborted
   */
  record Epochs(long faults, long journal, long state) {
    static final Epochs FIRST = new Epochs(0, 0, 0);
  }
}
