// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.order;

import io.github.polycloud.sandbox.internal.ovh.me.Order;
import io.github.polycloud.sandbox.internal.ovh.me.Price;
import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A cart. Its id is enough to fill it; only an account can buy it. */
final class Cart implements Serializable {

  private static final Enumeration SUBSIDIARY =
      Enumeration.of(
          "nichandle.OvhSubsidiaryEnum", "CZ DE ES EU FI FR GB IE IT LT MA NL PL PT SN TN");

  private final String id = UUID.randomUUID().toString();
  private final RequestBody request;
  private final List<CartItem> items = new ArrayList<>();
  private boolean assigned;
  private boolean readOnly;

  Cart(RequestBody request) {
    this.request = request;
    request.text("ovhSubsidiary", SUBSIDIARY);
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
    items.add(item);
    return item.toJson(id);
  }

  /** Closes the cart for checkout; from then on it is read-only. */
  List<CartItem> close() {
    checkOpen();
    if (!assigned) {
      throw OvhError.badRequest("This cart is not assigned to an account");
    }
    if (items.isEmpty()) {
      throw OvhError.badRequest("This cart is empty");
    }
    readOnly = true;
    return List.copyOf(items);
  }

  ObjectNode toJson() {
    ObjectNode json =
        Json.object()
            .put("cartId", id)
            .put("description", request.optionalText("description").orElse(""))
            .put("expire", request.optionalText("expire").orElse(null))
            .put("readOnly", readOnly);
    json.set("items", Json.ids(items.stream().map(CartItem::id)));
    return json;
  }

  /** The order that this cart became, or would become if {@code placed} is null. */
  ObjectNode order(@Nullable Order placed) {
    ObjectNode json = Json.object();
    json.putArray("contracts");
    json.set("details", items.stream().map(CartItem::detail).collect(Json.array()));
    ObjectNode prices = json.putObject("prices");
    for (String price :
        List.of("originalWithoutTax", "reduction", "withoutTax", "tax", "withTax")) {
      prices.set(price, Price.ZERO.toJson());
    }
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
