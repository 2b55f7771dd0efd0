// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

/**
 * Thrown if the calling thread was interrupted, or the connection was closed during the call. Its
 * kind is {@code CANCELLED}.
 *
 * @since 0.1.0
 */
public final class CancelledException extends CloudException {
  private static final long serialVersionUID = 1L;

  CancelledException(ErrorDetails details) {
    super(details);
  }
}
