// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.ovh.api.Orders;
import io.github.polycloud.ovh.model.order.Cart;
import io.github.polycloud.ovh.model.order.CartOrder;
import io.github.polycloud.ovh.model.order.CartProduct;
import io.github.polycloud.ovh.model.order.Checkout;
import io.github.polycloud.ovh.model.order.NewCart;
import io.github.polycloud.ovh.model.order.Order;
import io.github.polycloud.ovh.model.order.OrderStatus;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

class OrdersOperationsTest extends OvhOperations<Orders> {
  OrdersOperationsTest() {
    super(Orders.class);
  }

  @Override
  protected void runScenario(Orders orders) {
    OffsetDateTime later = OffsetDateTime.now(ZoneOffset.UTC).plusDays(1);
    Cart cart = orders.createCart(new NewCart("FR", "a project", later));
    String id = cart.cartId();
    orders.addCloudProject(id, new CartProduct("project", "P1M", "default", 1));
    assertThat(orders.summary(id).orderId()).isNull();
    orders.assign(id);
    CartOrder placed = orders.checkout(id, Checkout.unpaid());
    assertThat(placed.toString()).doesNotContain("http");

    Order order = orders.get(placed.orderId());
    assertThat(order.toString()).doesNotContain("http", order.password());
    assertThat(orders.status(order.orderId())).isEqualTo(OrderStatus.NOT_PAID);
    assertThat(orders.list(order.date().toInstant(), null)).containsExactly(order.orderId());
    assertThat(orders.list()).contains(order.orderId()).hasSizeGreaterThan(1);
    orders.deleteCart(id);
  }
}
