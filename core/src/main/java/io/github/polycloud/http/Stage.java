package io.github.polycloud.http;

/**
 * A pipeline stage. It may delay, retry, modify or reject a request before delegating to the next
 * stage.
 */
interface Stage {
  Answer proceed(CallContext call, Next next);

  /** The rest of the pipeline. */
  @FunctionalInterface
  interface Next {
    Answer proceed(CallContext call);
  }

  /** Chains stages in the order in which a call passes them, with the transport at the end. */
  static Next chain(Next transport, Stage... stages) {
    Next chain = transport;
    for (int i = stages.length - 1; i >= 0; i--) {
      Stage stage = stages[i];
      Next rest = chain;
      chain = call -> stage.proceed(call, rest);
    }
    return chain;
  }
}
