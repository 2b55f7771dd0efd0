// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;

/** A failed connection, before it is known what happens to the process that it was for. */
final class RendezvousException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ErrorDetails details;

  RendezvousException(ErrorDetails details) {
    super(details.message(), details.cause());
    this.details = details;
  }

  RendezvousException(ErrorKind kind, String message) {
    this(ErrorDetails.of(kind, message));
  }

  ErrorDetails details() {
    return details;
  }
}
