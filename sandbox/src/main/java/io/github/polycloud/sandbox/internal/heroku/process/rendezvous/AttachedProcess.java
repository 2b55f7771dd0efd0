package io.github.polycloud.sandbox.internal.heroku.process.rendezvous;

import io.github.polycloud.sandbox.internal.heroku.process.shell.Signal;
import io.github.polycloud.sandbox.internal.heroku.process.shell.Streams;

/** The process that a client is led to. */
public interface AttachedProcess {

  /** Runs to the end with the client at the other side of the streams. */
  void run(Streams client);

  /** Whether output is to look as on a terminal; if not, it passes as it is. */
  default boolean terminal() {
    return true;
  }

  /** The client pressed a key that means a signal, or went away. */
  void signal(Signal signal);
}
