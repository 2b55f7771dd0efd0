// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

/**
 * Thrown if the requests of a replay are not those that were recorded: in place of the response to
 * one that is not in the recording, and by {@link Recording#verify} if there was any or if recorded
 * ones are missing. An {@code Error}, so that code that handles failed calls does not hide it.
 *
 * @since 0.1.0
 */
public final class UnexpectedRequestError extends AssertionError {
  private static final long serialVersionUID = 1L;

  UnexpectedRequestError(String message) {
    super(message);
  }
}
