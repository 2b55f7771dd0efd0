// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

/**
 * Thrown if the account cannot be charged or has not been verified. Its kind is {@code
 * PAYMENT_REQUIRED}.
 *
 * @since 0.1.0
 */
public final class PaymentRequiredException extends CloudException {
  private static final long serialVersionUID = 1L;

  PaymentRequiredException(ErrorDetails details) {
    super(details);
  }
}
