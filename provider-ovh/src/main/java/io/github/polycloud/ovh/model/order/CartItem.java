// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.order;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product in a cart.
 *
 * @param cartId the cart
 * @param itemId its id
 * @param productId the product type, for example {@code cloud}
 * @param offerId the offer
 * @param parentItemId the item it is an option of; null for a main product
 * @param duration the duration, as an ISO 8601 period
 * @param configurations ids of its configurations
 * @param options ids of its options
 * @param prices the cost
 * @param settings the selected settings
 * @since 0.1.0
 */
public record CartItem(
    String cartId,
    @Nullable Long itemId,
    String productId,
    @Nullable String offerId,
    @Nullable Long parentItemId,
    @Nullable String duration,
    @Nullable List<Long> configurations,
    List<Long> options,
    List<CartPrice> prices,
    Settings settings) {
  /**
   * Selected settings of a product.
   *
   * @param planCode the plan code
   * @param pricingMode the pricing mode
   * @param quantity the number
   */
  public record Settings(
      @Nullable String planCode, @Nullable String pricingMode, @Nullable Long quantity) {}
}
