package io.github.polycloud.ovh.model.order;

/**
 * A product to put into a cart.
 *
 * @param planCode the offer, for example {@code project}
 * @param duration how long, as an ISO 8601 period, for example {@code P1M}
 * @param pricingMode how it is paid, for example {@code default}
 * @param quantity how many
 */
public record CartProduct(String planCode, String duration, String pricingMode, long quantity) {}
