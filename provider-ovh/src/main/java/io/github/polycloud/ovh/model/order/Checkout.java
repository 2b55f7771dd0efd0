package io.github.polycloud.ovh.model.order;

/**
 * How to order what is in a cart.
 *
 * @param autoPayWithPreferredPaymentMethod whether to pay at once by the account's preferred means
 * @param waiveRetractationPeriod whether to give up the right of withdrawal, for a faster delivery
 */
public record Checkout(boolean autoPayWithPreferredPaymentMethod, boolean waiveRetractationPeriod) {
  /** To be paid by hand, with the right of withdrawal. */
  public static Checkout unpaid() {
    return new Checkout(false, false);
  }

  /** To be paid at once by the account's preferred means, with the right of withdrawal. */
  public static Checkout paid() {
    return new Checkout(true, false);
  }
}
