// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.order;

import io.github.polycloud.ovh.model.Price;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the prices of an item.
 *
 * @param label the part of the price
 * @param price the amount
 * @param promotions the applied promotions
 * @since 0.1.0
 */
public record CartPrice(PriceLabel label, Price price, @Nullable List<Promotion> promotions) {
  /**
   * A promotion of a product.
   *
   * @param name its name
   * @param type its type
   * @param price the reduction
   * @param startDate its start
   * @param endDate its end
   * @param tags its tags
   * @param bundleWithPlanCodes plan codes of the required bundle
   */
  public record Promotion(
      String name,
      String type,
      Price price,
      OffsetDateTime startDate,
      @Nullable OffsetDateTime endDate,
      @Nullable List<String> tags,
      List<String> bundleWithPlanCodes) {}
}
