package io.github.polycloud.sandbox.internal.ovh.me;

import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A paid bill.
 *
 * @param id its number, for example {@code FR41234567}
 * @param orderId the order it is for; too big for 32 bits, as the real ones will be
 * @param date when it was written
 * @param category what kind of purchase it was
 * @param password opens its document without a login
 * @param lines what was bought
 */
record Bill(
    String id, long orderId, Instant date, String category, String password, List<BillLine> lines) {

  Price withoutTax() {
    return lines.stream().map(BillLine::total).reduce(new Price(0), Price::plus);
  }

  Optional<BillLine> line(String lineId) {
    return lines.stream().filter(line -> line.id().equals(lineId)).findFirst();
  }

  ObjectNode toJson() {
    Price withoutTax = withoutTax();
    Price tax = withoutTax.tax();
    ObjectNode json =
        Json.object()
            .put("billId", id)
            .put("date", Dates.text(date))
            .put("orderId", orderId)
            .put("category", category)
            .put("password", password)
            .put("pdfUrl", document("bill.pdf"))
            .put("url", document("bill.html"));
    json.set("priceWithoutTax", withoutTax.toJson());
    json.set("tax", tax.toJson());
    json.set("priceWithTax", withoutTax.plus(tax).toJson());
    return json;
  }

  ObjectNode payment() {
    return Json.object()
        .put("paymentDate", Dates.text(date.plus(Duration.ofDays(2))))
        .put("paymentType", "creditCard")
        .put("paymentIdentifier", "XXXXXXXXXXXX4242");
  }

  private String document(String name) {
    return "https://billing.example/%s?reference=%s&passwd=%s".formatted(name, id, password);
  }
}
