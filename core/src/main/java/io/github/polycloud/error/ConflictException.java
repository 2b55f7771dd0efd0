// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

/**
 * Thrown if the resource already exists or is in a state that does not allow the operation, or if
 * an awaited operation failed. Its kind is {@code CONFLICT}.
 *
 * @since 0.1.0
 */
public class ConflictException extends CloudException {
  private static final long serialVersionUID = 1L;

  /** Creates an error with these details, whose kind is {@code CONFLICT}. */
  protected ConflictException(ErrorDetails details) {
    super(details);
  }
}
