// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

/**
 * Thrown if a time limit of the client expired: the deadline of a call, the timeout of a waiter, a
 * deployment or a login. {@link #outcome()} tells whether a request was sent. Its kind is {@code
 * TIMEOUT}.
 *
 * @since 0.1.0
 */
public final class DeadlineExceededException extends CloudException {
  private static final long serialVersionUID = 1L;

  DeadlineExceededException(ErrorDetails details) {
    super(details);
  }
}
