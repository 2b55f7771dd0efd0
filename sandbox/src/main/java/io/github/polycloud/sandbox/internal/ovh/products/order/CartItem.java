// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.order;

import io.github.polycloud.sandbox.internal.ovh.me.Price;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import java.io.Serializable;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * An item of a cart. All offers are cloud projects, which cost nothing by themselves.
 *
 * @param duration in ISO 8601
 */
record CartItem(long id, String planCode, String duration, String pricingMode, long quantity)
    implements Serializable {

  static CartItem parse(long id, RequestBody body) {
    String planCode = body.text("planCode");
    if (!SeedData.texts("order/plans").contains(planCode)) {
      throw OvhError.badRequest("[planCode] Offer %s does not exist".formatted(planCode));
    }
    String duration = body.text("duration");
    if (!duration.matches("P(\\d{1,9}[YMWD]){1,4}")) {
      throw OvhError.wrongType("duration", duration, "duration");
    }
    long quantity = body.number("quantity");
    if (quantity < 1) {
      throw OvhError.badRequest("[quantity] must be at least 1");
    }
    return new CartItem(id, planCode, duration, body.text("pricingMode"), quantity);
  }

  ObjectNode toJson(String cartId) {
    ObjectNode json = SeedData.object("order/item");
    json.put("cartId", cartId).put("itemId", id).put("duration", duration);
    json.withObject("/prices/0").set("price", Price.ZERO.toJson());
    json.withObject("/settings")
        .put("planCode", planCode)
        .put("pricingMode", pricingMode)
        .put("quantity", quantity);
    return json;
  }

  ObjectNode detail() {
    ObjectNode json = SeedData.object("order/detail");
    json.put("cartItemID", id).put("quantity", quantity);
    for (String price :
        List.of("originalTotalPrice", "reductionTotalPrice", "totalPrice", "unitPrice")) {
      json.set(price, Price.ZERO.toJson());
    }
    return json;
  }
}
