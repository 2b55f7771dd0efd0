// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.run;

import io.github.polycloud.sandbox.internal.heroku.process.shell.Signal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A running command and its exit status. */
public final class Execution implements Serializable {

  private final transient @Nullable OneOff oneOff;
  private volatile @Nullable Integer status;

  Execution(@Nullable OneOff oneOff) {
    this.oneOff = oneOff;
  }

  /** The command ends with this process, so a snapshot shows it as terminated. */
  private Object writeReplace() {
    Execution stored = new Execution(null);
    stored.status = status().orElse(Signal.TERMINATE.status());
    return stored;
  }

  /** The exit status, empty while the command runs. */
  public OptionalInt status() {
    Integer ended = status;
    return ended == null ? OptionalInt.empty() : OptionalInt.of(ended);
  }

  public void stop() {
    if (oneOff != null) {
      oneOff.signal(Signal.TERMINATE);
    }
  }

  /** Sets the status before it closes the output, so that readers find it at the end. */
  void ended(int exitStatus, OutputStream out) {
    status = exitStatus;
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
