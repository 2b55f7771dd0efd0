package io.github.polycloud.sandbox.internal.ovh.me;

import io.github.polycloud.sandbox.internal.ovh.auth.Tokens;
import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** {@code /me/bill}: what the account had to pay for. */
final class Bills {

  private static final Enumeration CATEGORY =
      Enumeration.of(
          "billing.CategoryEnum",
          "autorenew",
          "earlyrenewal",
          "purchase",
          "purchase-cloud",
          "purchase-servers",
          "purchase-telecom",
          "purchase-web");

  private final Map<String, Bill> bills = new LinkedHashMap<>();

  private Bills() {}

  static Bills seed(int count, Tokens tokens, Instant now) {
    Bills seeded = new Bills();
    new BillSeed(tokens, now).bills(count).forEach(bill -> seeded.bills.put(bill.id(), bill));
    return seeded;
  }

  List<Bill> all() {
    return List.copyOf(bills.values());
  }

  void add(Bill bill) {
    bills.put(bill.id(), bill);
  }

  void register(Routes routes) {
    routes.get("/me/bill", this::list);
    routes.get("/me/bill/{billId}", call -> bill(call.path("billId")).toJson());
    routes.get("/me/bill/{billId}/details", call -> Json.texts(lines(call)));
    routes.get("/me/bill/{billId}/details/{billDetailId}", call -> line(call).toJson());
    routes.get("/me/bill/{billId}/payment", call -> bill(call.path("billId")).payment());
  }

  private JsonNode list(Call call) {
    Optional<String> category = call.query("category", CATEGORY);
    Optional<Instant> from = call.queryDate("date.from");
    Optional<Instant> to = call.queryDate("date.to");
    Optional<Long> orderId = call.queryLong("orderId");
    return Json.texts(
        bills.values().stream()
            .filter(bill -> category.isEmpty() || category.get().equals(bill.category()))
            .filter(bill -> from.isEmpty() || !bill.date().isBefore(from.get()))
            .filter(bill -> to.isEmpty() || !bill.date().isAfter(to.get()))
            .filter(bill -> orderId.isEmpty() || orderId.get() == bill.orderId())
            .map(Bill::id));
  }

  private Stream<String> lines(Call call) {
    return bill(call.path("billId")).lines().stream().map(BillLine::id);
  }

  private BillLine line(Call call) {
    String lineId = call.path("billDetailId");
    return bill(call.path("billId"))
        .line(lineId)
        .orElseThrow(() -> OvhError.noSuchObject("billDetailId", lineId));
  }

  private Bill bill(String id) {
    return Optional.ofNullable(bills.get(id))
        .orElseThrow(() -> OvhError.noSuchObject("billId", id));
  }
}
