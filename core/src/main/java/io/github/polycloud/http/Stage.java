package io.github.polycloud.http;

/**
 * One step on the way of a call. It may look, wait, repeat, change or refuse; then it passes on.
 */
interface Stage {
  Answer proceed(Call call, Next next);

  /** The rest of the way. */
  @FunctionalInterface
  interface Next {
    Answer proceed(Call call);
  }

  /** The stages in the order in which a call passes them, and the transport at the end. */
  static Next chain(Next transport, Stage... stages) {
    Next way = transport;
    for (int i = stages.length - 1; i >= 0; i--) {
      Stage stage = stages[i];
      Next rest = way;
      way = call -> stage.proceed(call, rest);
    }
    return way;
  }
}
