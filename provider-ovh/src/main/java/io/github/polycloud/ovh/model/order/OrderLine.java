// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.ovh.model.Price;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order.
 *
 * @param cartItemId the cart item
 * @param description its description
 * @param detailType its type
 * @param domain the service it belongs to
 * @param quantity the number
 * @param unitPrice the unit price
 * @param originalTotalPrice the total price before reductions
 * @param reductionTotalPrice the reduction
 * @param totalPrice the total price
 * @param reductions its reductions
 * @since 0.1.0
 */
public record OrderLine(
    @JsonProperty("cartItemID") @Nullable Long cartItemId,
    String description,
    @Nullable OrderLineType detailType,
    String domain,
    @Nullable Long quantity,
    Price unitPrice,
    Price originalTotalPrice,
    Price reductionTotalPrice,
    Price totalPrice,
    List<Reduction> reductions) {
  /**
   * A reduction of a line.
   *
   * @param context its origin
   * @param type its type
   * @param description its name
   * @param reductionDescription display description
   * @param price the reduction
   * @param value its value
   */
  public record Reduction(
      ReductionContext context,
      ReductionType type,
      String description,
      String reductionDescription,
      Price price,
      Price value) {}
}
