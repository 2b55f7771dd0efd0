// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal;

import io.github.polycloud.http.HttpResponse;

/**
 * A pipeline stage, like an interceptor of OkHttp. It may delay, retry, modify or reject a request
 * before delegating to the next stage.
 */
public interface Stage {
  /** Processes a call, usually by delegating to the rest of the pipeline. */
  HttpResponse proceed(CallContext call, Chain next);

  /** The rest of the pipeline. */
  @FunctionalInterface
  interface Chain {
    /** Sends the current request of a call and returns its response. */
    HttpResponse proceed(CallContext call);
  }

  /** Chains stages in the order in which a call passes them, followed by the transport. */
  static Chain chain(Chain transport, Stage... stages) {
    Chain chain = transport;
    for (int i = stages.length - 1; i >= 0; i--) {
      Stage stage = stages[i];
      Chain rest = chain;
      chain = call -> stage.proceed(call, rest);
    }
    return chain;
  }
}
