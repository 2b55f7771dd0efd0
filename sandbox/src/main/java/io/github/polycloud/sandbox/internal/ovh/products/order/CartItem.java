package io.github.polycloud.sandbox.internal.ovh.products.order;

import io.github.polycloud.sandbox.internal.ovh.me.Price;
import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something in a cart.
 *
 * @param id its number
 * @param planCode the offer
 * @param duration for how long, in ISO 8601
 * @param pricingMode how it is paid
 * @param quantity how many
 */
record CartItem(long id, String planCode, String duration, String pricingMode, long quantity) {

  /** A project costs nothing; what runs in it does. */
  private static final Map<String, Price> PLANS =
      Map.of(
          "project", new Price(0), "project.2018", new Price(0), "project.discovery", new Price(0));

  static CartItem parse(long id, Body body) {
    String planCode = body.text("planCode");
    if (!PLANS.containsKey(planCode)) {
      throw OvhError.badRequest("[planCode] Offer %s does not exist".formatted(planCode));
    }
    String duration = body.text("duration");
    if (!duration.matches("P(\\d+[YMWD])+")) {
      throw OvhError.wrongType("duration", duration, "duration");
    }
    long quantity = body.number("quantity");
    if (quantity < 1) {
      throw OvhError.badRequest("[quantity] There is nothing to order");
    }
    return new CartItem(id, planCode, duration, body.text("pricingMode"), quantity);
  }

  Price price() {
    return new Price(PLANS.getOrDefault(planCode, new Price(0)).cents() * quantity);
  }

  ObjectNode toJson(String cartId) {
    ObjectNode json =
        Json.object()
            .put("cartId", cartId)
            .put("itemId", id)
            .put("productId", "cloud")
            .put("duration", duration)
            .putNull("offerId")
            .putNull("parentItemId");
    json.putArray("configurations");
    json.putArray("options");
    ObjectNode price = json.putArray("prices").addObject().put("label", "TOTAL");
    price.set("price", price().toJson());
    price.putArray("promotions");
    json.putObject("settings")
        .put("planCode", planCode)
        .put("pricingMode", pricingMode)
        .put("quantity", quantity);
    return json;
  }

  ObjectNode detail() {
    ObjectNode json =
        Json.object()
            .put("cartItemID", id)
            .put("description", "Public Cloud project")
            .put("detailType", "DURATION")
            .put("domain", "*")
            .put("quantity", quantity);
    json.set("originalTotalPrice", price().toJson());
    json.set("reductionTotalPrice", new Price(0).toJson());
    json.putArray("reductions");
    json.set("totalPrice", price().toJson());
    json.set("unitPrice", new Price(price().cents() / quantity).toJson());
    return json;
  }
}
