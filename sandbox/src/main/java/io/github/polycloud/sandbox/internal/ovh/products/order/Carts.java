package io.github.polycloud.sandbox.internal.ovh.products.order;

import static io.github.polycloud.sandbox.internal.ovh.wire.Operation.answeringNull;

import io.github.polycloud.sandbox.internal.ovh.me.Orders;
import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** {@code /order/cart}. */
public final class Carts {

  static final Enumeration SUBSIDIARY =
      Enumeration.of(
          "nichandle.OvhSubsidiaryEnum",
          "CZ",
          "DE",
          "ES",
          "EU",
          "FI",
          "FR",
          "GB",
          "IE",
          "IT",
          "LT",
          "MA",
          "NL",
          "PL",
          "PT",
          "SN",
          "TN");

  private final Map<String, Cart> carts = new LinkedHashMap<>();
  private final Orders orders;
  private final Runnable newProject;
  private long lastItem;

  /**
   * No carts yet.
   *
   * @param orders where checkouts go
   * @param newProject hands over a cloud project
   */
  public Carts(Orders orders, Runnable newProject) {
    this.orders = orders;
    this.newProject = newProject;
  }

  /**
   * Puts the operations on a server.
   *
   * @param routes the server's routes
   */
  public void register(Routes routes) {
    String cart = "/order/cart/{cartId}";
    routes.open(HandlerType.POST, "/order/cart", call -> create(call).toJson());
    routes.open(HandlerType.GET, cart, call -> find(call).toJson());
    routes.delete(cart, answeringNull(call -> carts.remove(find(call).id())));
    routes.post(cart + "/assign", answeringNull(call -> find(call).assign()));
    routes.open(
        HandlerType.POST,
        cart + "/cloud",
        call -> find(call).add(CartItem.parse(++lastItem, call.body())));
    routes.open(HandlerType.GET, cart + "/summary", call -> find(call).order(null));
    routes.post(cart + "/checkout", this::checkout);
  }

  private Cart create(Call call) {
    Cart cart = new Cart(UUID.randomUUID().toString(), call.body());
    carts.put(cart.id(), cart);
    return cart;
  }

  private JsonNode checkout(Call call) {
    Cart cart = find(call);
    boolean pays = call.body().optionalFlag("autoPayWithPreferredPaymentMethod").orElse(false);
    List<CartItem> items = cart.close();
    return cart.order(
        pays
            ? orders.paid("Public Cloud project", cart.total(), () -> deliver(items))
            : orders.unpaid(cart.total()));
  }

  private void deliver(List<CartItem> items) {
    for (CartItem item : items) {
      for (long i = 0; i < item.quantity(); i++) {
        newProject.run();
      }
    }
  }

  private Cart find(Call call) {
    String id = call.path("cartId");
    return Optional.ofNullable(carts.get(id))
        .orElseThrow(() -> OvhError.noSuchObject("cartId", id));
  }
}
