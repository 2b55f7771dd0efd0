// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

/**
 * Thrown if credentials are missing, invalid, expired or revoked, or a signature is wrong. Its kind
 * is {@code UNAUTHENTICATED}.
 *
 * @since 0.1.0
 */
public class AuthenticationException extends CloudException {
  private static final long serialVersionUID = 1L;

  /** Creates an error with these details, whose kind is {@code UNAUTHENTICATED}. */
  protected AuthenticationException(ErrorDetails details) {
    super(details);
  }
}
