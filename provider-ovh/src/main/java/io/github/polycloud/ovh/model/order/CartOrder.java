// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.order;

import io.github.polycloud.ovh.model.Price;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of a cart, or its preview. The URL of the order can be opened without a login, so
 * {@link #toString} omits it.
 *
 * @param orderId id of the order; null before checkout
 * @param url URL to view and pay the order
 * @param prices the total prices
 * @param details its lines
 * @param contracts its contracts
 * @since 0.1.0
 */
public record CartOrder(
    @Nullable Long orderId,
    @Sensitive @Nullable String url,
    Prices prices,
    List<OrderLine> details,
    List<Contract> contracts) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /**
   * Total prices of an order.
   *
   * @param withoutTax total without tax
   * @param tax the tax
   * @param withTax the total with tax
   * @param originalWithoutTax total without tax before reductions
   * @param reduction the reduction
   */
  public record Prices(
      Price withoutTax,
      Price tax,
      Price withTax,
      @Nullable Price originalWithoutTax,
      @Nullable Price reduction) {}

  /**
   * A contract of an order.
   *
   * @param name its name
   * @param content its text
   * @param url its URL
   */
  public record Contract(String name, String content, String url) {}
}
