package io.github.polycloud.ovh.model.order;

import io.github.polycloud.ovh.model.Price;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the amounts that an item costs.
 *
 * @param label what part of the price it is
 * @param price how much
 * @param promotions what made it cheaper
 */
public record CartPrice(PriceLabel label, Price price, @Nullable List<Promotion> promotions) {
  /**
   * What makes a product cheaper.
   *
   * @param name its name
   * @param type its kind
   * @param price how much it takes off
   * @param startDate when it begins
   * @param endDate when it ends
   * @param tags its tags
   * @param bundleWithPlanCodes the offers it asks to be bought with
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
