// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.me;

import io.github.polycloud.sandbox.internal.ovh.protocol.Dates;
import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A paid bill.
 *
 * @param id its number, for example {@code FR41234567}
 * @param orderId does not fit into 32 bits, as the real ones will not
 * @param password opens its document without a login
 */
record Bill(
    String id,
    long orderId,
    Instant date,
    String category,
    String password,
    EntityStore<BillLine> lines)
    implements Serializable {

  static Bill of(
      String id,
      long orderId,
      Instant date,
      String category,
      String password,
      List<BillLine> lines) {
    return new Bill(
        id, orderId, date, category, password, EntityStore.of(BillLine::billDetailId, lines));
  }

  Price withoutTax() {
    return lines.stream().map(BillLine::total).reduce(Price.ZERO, Price::plus);
  }

  ObjectNode toJson() {
    return withoutTax()
        .addTo(
            Json.object()
                .put("billId", id)
                .put("date", Dates.text(date))
                .put("orderId", orderId)
                .put("category", category)
                .put("password", password)
                .put("pdfUrl", document("bill.pdf"))
                .put("url", document("bill.html")));
  }

  ObjectNode payment() {
    return SeedData.object("me/payment")
        .put("paymentDate", Dates.text(date.plus(Duration.ofDays(2))));
  }

  private String document(String name) {
    return "https://billing.example/%s?reference=%s&passwd=%s".formatted(name, id, password);
  }
}
