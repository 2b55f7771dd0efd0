// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

/**
 * Thrown if the response does not match the specification of the operation. Its kind is {@code
 * UNEXPECTED_RESPONSE}.
 *
 * @since 0.1.0
 */
public final class UnexpectedResponseException extends CloudException {
  private static final long serialVersionUID = 1L;

  UnexpectedResponseException(ErrorDetails details) {
    super(details);
  }
}
