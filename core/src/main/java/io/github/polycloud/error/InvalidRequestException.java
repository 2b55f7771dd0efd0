// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

/**
 * Thrown if the request is malformed or a value was rejected, by the client before sending or by
 * the service. Its kind is {@code INVALID_REQUEST}.
 *
 * @since 0.1.0
 */
public final class InvalidRequestException extends CloudException {
  private static final long serialVersionUID = 1L;

  InvalidRequestException(ErrorDetails details) {
    super(details);
  }
}
