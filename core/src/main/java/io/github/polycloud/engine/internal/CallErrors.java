// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal;

import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;

/**
 * Details of the errors of calls that end without a response, in any stage. {@link
 * CallContext#error} turns them into exceptions.
 *
 * @param provider id of the provider
 * @param settings the settings of the engine
 */
public record CallErrors(String provider, ClientSettings settings) {

  /**
   * Returns the error of a call whose deadline has passed or is too early.
   *
   * @param problem what is wrong with the deadline, appended to "the deadline of 100 ms"
   */
  public ErrorDetails deadlineExceeded(String problem, Outcome outcome) {
    return ErrorDetails.of(
            ErrorKind.TIMEOUT,
            "the deadline of "
                + settings.timeouts().call().toMillis()
                + " ms "
                + problem
                + (outcome == Outcome.UNKNOWN ? "; outcome unknown" : "; it was not sent"))
        .withOutcome(outcome);
  }

  /** Returns the error of a call whose thread was interrupted. */
  public ErrorDetails interrupted(Outcome outcome) {
    return ErrorDetails.of(ErrorKind.CANCELLED, "the calling thread was interrupted")
        .withOutcome(outcome);
  }

  /** Returns the error of a call whose engine is closed. */
  public ErrorDetails connectionClosed(Outcome outcome) {
    return ErrorDetails.of(ErrorKind.CANCELLED, "the connection to the cloud has been closed")
        .withOutcome(outcome);
  }
}
