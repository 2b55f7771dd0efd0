// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.run;

import io.github.polycloud.sandbox.internal.heroku.process.shell.Signal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.OptionalInt;

/** A running command and its exit status. */
public final class Execution {

  private final OneOff oneOff;
  private volatile OptionalInt status = OptionalInt.empty();

  Execution(OneOff oneOff) {
    this.oneOff = oneOff;
  }

  /** The exit status, empty while the command runs. */
  public OptionalInt status() {
    return status;
  }

  public void stop() {
    oneOff.signal(Signal.TERMINATE);
  }

  /** Sets the status before it closes the output, so that readers find it at the end. */
  void ended(int exitStatus, OutputStream out) {
    status = OptionalInt.of(exitStatus);
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
