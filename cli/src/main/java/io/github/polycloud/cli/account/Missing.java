// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NotFoundException;

/** Errors that say which command lists what there is. */
public final class Missing {
  private Missing() {}

  /** Adds a hint to the error of a service. */
  public static CloudException hint(NotFoundException failure, String command) {
    // Without a status it is an error of this program, which has a hint.
    return failure.status().isEmpty() ? failure : of(ExitStatus.message(failure), command);
  }

  /** Returns an error with a hint. */
  public static CloudException of(String message, String command) {
    return CloudException.of(
        ErrorKind.NOT_FOUND, message + "; 'polycloud " + command + "' lists what there is");
  }
}
