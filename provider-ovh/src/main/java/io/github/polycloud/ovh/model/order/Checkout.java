// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.order;

/**
 * Options of the checkout of a cart.
 *
 * @param autoPayWithPreferredPaymentMethod whether to pay immediately with the account's preferred
 *     payment method
 * @param waiveRetractationPeriod whether to waive the right of withdrawal, for a faster delivery
 * @since 0.1.0
 */
public record Checkout(boolean autoPayWithPreferredPaymentMethod, boolean waiveRetractationPeriod) {
  /** Returns a checkout with manual payment and the right of withdrawal. */
  public static Checkout unpaid() {
    return new Checkout(false, false);
  }

  /**
   * Returns a checkout with immediate payment by the account's preferred method and the right of
   * withdrawal.
   */
  public static Checkout paid() {
    return new Checkout(true, false);
  }
}
