// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.rendezvous;

import io.github.polycloud.sandbox.internal.heroku.process.shell.Signal;
import io.github.polycloud.sandbox.internal.heroku.process.shell.Streams;

/** A process that a client can attach to. */
public interface AttachedProcess {

  /** Runs the process to its end with the client's streams. */
  void run(Streams client);

  /** Whether output is converted for a terminal. */
  default boolean terminal() {
    return true;
  }

  /** Delivers a signal, sent by the client or because it disconnected. */
  void signal(Signal signal);
}
