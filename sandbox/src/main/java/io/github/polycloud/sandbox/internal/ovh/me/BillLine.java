package io.github.polycloud.sandbox.internal.ovh.me;

import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was bought.
 *
 * @param id its number
 * @param description its name on the bill
 * @param domain the service it belongs to
 * @param quantity how many
 * @param unitPrice the price of one, without tax
 * @param periodStart the first day it is paid for
 */
record BillLine(
    String id,
    String description,
    String domain,
    int quantity,
    Price unitPrice,
    LocalDate periodStart) {

  Price total() {
    return new Price(unitPrice.cents() * quantity);
  }

  ObjectNode toJson() {
    ObjectNode json =
        Json.object()
            .put("billDetailId", id)
            .put("description", description)
            .put("domain", domain)
            .put("quantity", Integer.toString(quantity))
            .put("periodStart", periodStart.toString())
            .put("periodEnd", periodStart.plusMonths(1).minusDays(1).toString());
    json.set("unitPrice", unitPrice.toJson());
    json.set("totalPrice", total().toJson());
    return json;
  }
}
