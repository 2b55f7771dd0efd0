package io.github.polycloud.ovh.model.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.ovh.model.Price;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order.
 *
 * @param cartItemId the item of the cart it stands for
 * @param description what it is
 * @param detailType what it is for
 * @param domain the service it is for
 * @param quantity how many
 * @param unitPrice the price of one
 * @param originalTotalPrice the price of all before reductions
 * @param reductionTotalPrice what is taken off
 * @param totalPrice the price of all
 * @param reductions what makes it cheaper
 */
public record OrderLine(
    @JsonProperty("cartItemID") @Nullable Long cartItemId,
    String description,
    @Nullable OrderLineType detailType,
    String domain,
    long quantity,
    Price unitPrice,
    Price originalTotalPrice,
    Price reductionTotalPrice,
    Price totalPrice,
    List<Reduction> reductions) {
  /**
   * What makes a line cheaper.
   *
   * @param context where it comes from
   * @param type how it counts
   * @param description its name
   * @param reductionDescription what it does, for people
   * @param price how much it takes off
   * @param value how much it stands for
   */
  public record Reduction(
      ReductionContext context,
      ReductionType type,
      String description,
      String reductionDescription,
      Price price,
      Price value) {}
}
