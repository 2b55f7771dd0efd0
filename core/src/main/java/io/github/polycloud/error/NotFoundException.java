// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

/**
 * Thrown if the resource or the path does not exist. Its kind is {@code NOT_FOUND}.
 *
 * @since 0.1.0
 */
public final class NotFoundException extends CloudException {
  private static final long serialVersionUID = 1L;

  NotFoundException(ErrorDetails details) {
    super(details);
  }
}
