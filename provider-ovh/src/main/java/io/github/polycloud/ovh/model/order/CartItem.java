package io.github.polycloud.ovh.model.order;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product in a cart.
 *
 * @param cartId the cart
 * @param itemId its number
 * @param productId the kind of product, for example {@code cloud}
 * @param offerId the offer
 * @param parentItemId the item it is an option of; null for a product of its own
 * @param duration how long, as an ISO 8601 period
 * @param configurations ids of what was configured for it
 * @param options ids of its options
 * @param prices what it costs
 * @param settings what was chosen
 */
public record CartItem(
    String cartId,
    long itemId,
    String productId,
    @Nullable String offerId,
    @Nullable Long parentItemId,
    @Nullable String duration,
    @Nullable List<Long> configurations,
    List<Long> options,
    List<CartPrice> prices,
    Settings settings) {
  /**
   * What was chosen of a product.
   *
   * @param planCode the offer
   * @param pricingMode how it is paid
   * @param quantity how many
   */
  public record Settings(
      @Nullable String planCode, @Nullable String pricingMode, @Nullable Long quantity) {}
}
