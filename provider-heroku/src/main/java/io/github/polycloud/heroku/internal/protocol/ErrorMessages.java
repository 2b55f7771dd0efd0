// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.protocol;

import io.github.polycloud.error.ErrorKind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the message of a rejected request says about its kind: the service reports a name that is
 * taken, and a process type that does not exist, as invalid parameters.
 */
final class ErrorMessages {
  private static final Pattern EXISTS =
      Pattern.compile(
          "\\balready (been )?"
              + "(taken|exists?|in use|used|an? |installed|added|assigned|claimed|registered)"
              + "|\\b(is|are|been) (taken|in use)\\b|\\bcurrently in use\\b"
              + "|\\bin use by (another|a different) app",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MISSING =
      Pattern.compile("\\bcould( no|n')t find that ", Pattern.CASE_INSENSITIVE);

  private ErrorMessages() {}

  /** Returns the kind; empty if the message says nothing beyond the status. */
  static Optional<ErrorKind> kind(int status, String message) {
    if (status != 400 && status != 422) {
      return Optional.empty();
    }
    if (EXISTS.matcher(message).find()) {
      return Optional.of(ErrorKind.CONFLICT);
    }
    return MISSING.matcher(message).find() ? Optional.of(ErrorKind.NOT_FOUND) : Optional.empty();
  }
}
