package io.github.polycloud.engine.internal;

import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.Operation;

/**
 * Creates the errors of calls that end without a response, in any stage.
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
  public CloudException deadlineExceeded(Operation operation, String problem, Outcome outcome) {
    return CloudException.of(
        ErrorDetails.of(
                ErrorKind.TIMEOUT,
                "the deadline of "
                    + settings.timeouts().call().toMillis()
                    + " ms "
                    + problem
                    + (outcome == Outcome.UNKNOWN ? "; outcome unknown" : "; it was not sent"))
            .withOperation(provider, operation.toString())
            .withOutcome(outcome));
  }

  /** Returns the error of a call whose thread was interrupted. */
  public CloudException interrupted(Operation operation) {
    return cancelled(operation, "the calling thread was interrupted");
  }

  /** Returns the error of a call whose engine is closed. */
  public CloudException connectionClosed(Operation operation) {
    return cancelled(operation, "the connection to the cloud has been closed");
  }

  private CloudException cancelled(Operation operation, String message) {
    return CloudException.of(
        ErrorDetails.of(ErrorKind.CANCELLED, message)
            .withOperation(provider, operation.toString()));
  }
}
