// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

/**
 * Thrown if the provider does not support the operation, or if it needs the result of a write that
 * was only rehearsed. Its kind is {@code UNSUPPORTED}.
 *
 * @since 0.1.0
 */
public final class NotSupportedException extends CloudException {
  private static final long serialVersionUID = 1L;

  NotSupportedException(ErrorDetails details) {
    super(details);
  }
}
