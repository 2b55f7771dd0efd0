// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.me;

import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import java.io.Serializable;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of a bill.
 *
 * @param domain the service that was bought
 * @param unitPrice the price of one, without tax
 * @param periodStart the first day of the month that is paid for
 */
record BillLine(
    String billDetailId,
    String description,
    String domain,
    int quantity,
    Price unitPrice,
    LocalDate periodStart)
    implements Serializable {

  Price total() {
    return new Price(unitPrice.cents() * quantity);
  }

  ObjectNode toJson() {
    ObjectNode json =
        Json.view(this)
            .put("quantity", Integer.toString(quantity))
            .put("periodEnd", periodStart.plusMonths(1).minusDays(1).toString());
    // A type of its own, without the exact amount.
    json.set("unitPrice", unitPrice.toJson().without("priceInUcents"));
    json.set("totalPrice", total().toJson());
    return json;
  }
}
