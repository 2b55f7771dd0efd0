// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

/**
 * Thrown if no complete response was received. {@link #outcome()} tells whether the request was
 * sent. Its kind is {@code NETWORK}.
 *
 * @since 0.1.0
 */
public final class NetworkException extends CloudException {
  private static final long serialVersionUID = 1L;

  NetworkException(ErrorDetails details) {
    super(details);
  }
}
