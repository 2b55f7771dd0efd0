// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.api;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Unauthenticated;
import io.github.polycloud.ovh.model.order.Cart;
import io.github.polycloud.ovh.model.order.CartItem;
import io.github.polycloud.ovh.model.order.CartOrder;
import io.github.polycloud.ovh.model.order.CartProduct;
import io.github.polycloud.ovh.model.order.Checkout;
import io.github.polycloud.ovh.model.order.NewCart;
import io.github.polycloud.ovh.model.order.Order;
import io.github.polycloud.ovh.model.order.OrderStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /me/order} and {@code /order/cart}: orders and shopping carts.
 *
 * @since 0.1.0
 */
public interface Orders {
  /** Ids of all orders. */
  @RequestLine("GET /me/order")
  List<Long> list();

  /** Ids of the orders between two dates; a null date is no limit. */
  @RequestLine("GET /me/order?date.from={from}&date.to={to}")
  List<Long> list(@Param("from") @Nullable Instant from, @Param("to") @Nullable Instant to);

  /** One order. */
  @RequestLine("GET /me/order/{orderId}")
  Order get(@Param("orderId") long orderId);

  /** The status of an order. */
  @RequestLine("GET /me/order/{orderId}/status")
  OrderStatus status(@Param("orderId") long orderId);

  /** Creates a cart, which is not assigned to an account yet. */
  @Unauthenticated
  @RequestLine("POST /order/cart")
  Cart createCart(NewCart cart);

  /** Assigns a cart to the account. */
  @RequestLine("POST /order/cart/{cartId}/assign")
  void assign(@Param("cartId") String cartId);

  /** Adds a Public Cloud project to a cart. */
  @Unauthenticated
  @RequestLine("POST /order/cart/{cartId}/cloud")
  CartItem addCloudProject(@Param("cartId") String cartId, CartProduct product);

  /** The prices and contracts of a cart. */
  @Unauthenticated
  @RequestLine("GET /order/cart/{cartId}/summary")
  CartOrder summary(@Param("cartId") String cartId);

  /** Orders the content of a cart. */
  @RequestLine("POST /order/cart/{cartId}/checkout")
  CartOrder checkout(@Param("cartId") String cartId, Checkout checkout);

  /** Deletes a cart. */
  @RequestLine("DELETE /order/cart/{cartId}")
  void deleteCart(@Param("cartId") String cartId);
}
