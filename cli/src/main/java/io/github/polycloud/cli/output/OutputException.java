// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Standard output cannot be written: the reader of a pipe has ended, or a disk is full. */
public final class OutputException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  /** The exit status of a process that ends by the signal SIGPIPE, as shells report it. */
  private static final int CLOSED_PIPE = 141;

  OutputException(IOException cause) {
    super("cannot write the output: " + cause.getMessage(), cause);
  }

  /** Returns whether the reader of the pipe has ended, which is not an error of the command. */
  public boolean isClosedPipe() {
    // The message of the operating system: there is no type for it.
    String message = String.valueOf(getCause().getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }

  /** Returns the exit status: 141 for a closed pipe, 1 otherwise. */
  public int exitStatus() {
    return isClosedPipe() ? CLOSED_PIPE : 1;
  }
}
