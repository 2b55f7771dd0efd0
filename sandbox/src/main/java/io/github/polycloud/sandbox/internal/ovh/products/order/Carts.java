// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.order;

import io.github.polycloud.sandbox.internal.ovh.me.Orders;
import io.github.polycloud.sandbox.internal.ovh.me.Price;
import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.ovh.protocol.RestCollection;
import io.github.polycloud.sandbox.internal.snapshot.Stored;
import io.javalin.http.HandlerType;
import java.io.Serializable;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** {@code /order/cart}. */
public final class Carts implements Serializable {

  private static final String CART = "/order/cart/{cartId}";

  private final EntityStore<Cart> carts = new EntityStore<>(Cart::id);
  private final Orders orders;
  private final Stored.Action newProject;
  private long lastItem;

  /** Carts whose delivery runs {@code newProject} once per cloud project that was ordered. */
  public Carts(Orders orders, Stored.Action newProject) {
    this.orders = orders;
    this.newProject = newProject;
  }

  public void register(OvhRouter router) {
    RestCollection<Cart> collection =
        RestCollection.of(router, "/order/cart", "cartId", carts)
            .delete()
            .action("/assign", (cart, body) -> cart.assign())
            .post("/checkout", this::checkout);
    router.open(
        HandlerType.POST, "/order/cart", request -> carts.put(new Cart(request.body())).toJson());
    router.open(HandlerType.GET, CART, collection.with((cart, request) -> cart.toJson()));
    router.open(
        HandlerType.POST,
        CART + "/cloud",
        collection.with((cart, request) -> cart.add(CartItem.parse(++lastItem, request.body()))));
    router.open(
        HandlerType.GET, CART + "/summary", collection.with((cart, request) -> cart.order(null)));
  }

  private JsonNode checkout(Cart cart, RequestBody body) {
    boolean pays = body.optionalFlag("autoPayWithPreferredPaymentMethod").orElse(false);
    List<CartItem> items = cart.close();
    return cart.order(
        pays
            ? orders.paid("Public Cloud project", Price.ZERO, () -> deliver(items))
            : orders.unpaid(Price.ZERO));
  }

  private void deliver(List<CartItem> items) {
    for (CartItem item : items) {
      for (long i = 0; i < item.quantity(); i++) {
        newProject.run();
      }
    }
  }
}
