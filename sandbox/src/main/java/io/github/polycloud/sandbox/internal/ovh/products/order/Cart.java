package io.github.polycloud.sandbox.internal.ovh.products.order;

import io.github.polycloud.sandbox.internal.ovh.me.Order;
import io.github.polycloud.sandbox.internal.ovh.me.Price;
import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One cart. Anyone who knows its id may fill it; only an account may buy it. */
final class Cart {

  private final String id;
  private final Body request;
  private final Map<Long, CartItem> items = new LinkedHashMap<>();
  private boolean assigned;
  private boolean readOnly;

  Cart(String id, Body request) {
    this.id = id;
    this.request = request;
    request.text("ovhSubsidiary", Carts.SUBSIDIARY);
  }

  String id() {
    return id;
  }

  void assign() {
    if (assigned) {
      throw OvhError.classed(409, "CartAlreadyAssigned", "This cart is already assigned");
    }
    assigned = true;
  }

  ObjectNode add(CartItem item) {
    checkOpen();
    items.put(item.id(), item);
    return item.toJson(id);
  }

  /** Buys everything in it; the cart can only be looked at from then on. */
  List<CartItem> close() {
    checkOpen();
    if (!assigned) {
      throw OvhError.badRequest("This cart is not assigned to an account");
    }
    if (items.isEmpty()) {
      throw OvhError.badRequest("This cart is empty");
    }
    readOnly = true;
    return List.copyOf(items.values());
  }

  Price total() {
    return items.values().stream().map(CartItem::price).reduce(new Price(0), Price::plus);
  }

  ObjectNode toJson() {
    ObjectNode json =
        Json.object()
            .put("cartId", id)
            .put("description", request.optionalText("description").orElse(""))
            .put("expire", request.optionalText("expire").orElse(null))
            .put("readOnly", readOnly);
    json.set("items", Json.ids(items.keySet().stream()));
    return json;
  }

  /** What it would cost, or what was bought. */
  ObjectNode order(@Nullable Order placed) {
    ObjectNode json = Json.object();
    json.putArray("contracts");
    json.set(
        "details",
        items.values().stream().map(item -> (JsonNode) item.detail()).collect(Json.array()));
    ObjectNode prices = json.putObject("prices");
    Price total = total();
    prices.set("originalWithoutTax", total.toJson());
    prices.set("reduction", new Price(0).toJson());
    prices.set("withoutTax", total.toJson());
    prices.set("tax", total.tax().toJson());
    prices.set("withTax", total.plus(total.tax()).toJson());
    return placed == null
        ? json.putNull("orderId").putNull("url")
        : json.put("orderId", placed.id()).put("url", placed.url());
  }

  private void checkOpen() {
    if (readOnly) {
      throw OvhError.conflict("This cart is read only");
    }
  }
}
