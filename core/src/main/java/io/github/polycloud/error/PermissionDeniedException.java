// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

/**
 * Thrown if the caller is authenticated but not allowed to perform the operation. Its kind is
 * {@code PERMISSION_DENIED}.
 *
 * @since 0.1.0
 */
public final class PermissionDeniedException extends CloudException {
  private static final long serialVersionUID = 1L;

  PermissionDeniedException(ErrorDetails details) {
    super(details);
  }
}
