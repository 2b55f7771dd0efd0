// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failed build, release phase or app setup. It is of kind {@code CONFLICT}, and contains the end
 * of the output, which usually shows the cause.
 *
 * @since 0.1.0
 */
public final class DeployException extends CloudException {
  private static final long serialVersionUID = 1L;

  // Neither serialized nor part of the message, because output may contain secrets of the app.
  private final transient @Nullable List<String> outputTail;

  DeployException(String message, List<String> outputTail) {
    super(ErrorDetails.of(ErrorKind.CONFLICT, message));
    this.outputTail = List.copyOf(outputTail);
  }

  /**
   * The last lines of the output, at most 50; empty if it could not be read, or after
   * deserialization.
   */
  public List<String> outputTail() {
    return outputTail == null ? List.of() : outputTail;
  }
}
