package io.github.polycloud.ovh.model.order;

import io.github.polycloud.ovh.model.Price;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cart comes to. The address of the order opens without a login and is left out of {@link
 * #toString}.
 *
 * @param orderId the order; null as long as the cart is not checked out
 * @param url where the order is read and paid
 * @param prices what it costs in all
 * @param details what it costs line by line
 * @param contracts what is agreed to
 */
public record CartOrder(
    @Nullable Long orderId,
    @Nullable String url,
    Prices prices,
    List<OrderLine> details,
    List<Contract> contracts) {
  @Override
  public String toString() {
    return "CartOrder[" + orderId + ", " + prices + "]";
  }

  /**
   * What an order costs in all.
   *
   * @param withoutTax without tax
   * @param tax the tax
   * @param withTax what is to be paid
   * @param originalWithoutTax without tax and before reductions
   * @param reduction what is taken off
   */
  public record Prices(
      Price withoutTax,
      Price tax,
      Price withTax,
      @Nullable Price originalWithoutTax,
      @Nullable Price reduction) {}

  /**
   * What is agreed to by an order.
   *
   * @param name its name
   * @param content its text
   * @param url where it can be read
   */
  public record Contract(String name, String content, String url) {}
}
