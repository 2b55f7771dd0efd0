// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.me;

import io.github.polycloud.sandbox.internal.ovh.auth.RandomTokens;
import io.github.polycloud.sandbox.internal.ovh.protocol.Dates;
import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.github.polycloud.sandbox.internal.ovh.protocol.RestCollection;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import io.github.polycloud.sandbox.internal.seed.InvalidSeed;
import io.github.polycloud.sandbox.internal.seed.OvhContent;
import io.github.polycloud.sandbox.internal.seed.Seeding;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /me/bill}. */
final class Bills implements Serializable {

  private static final Enumeration CATEGORY =
      Enumeration.of(
          "billing.CategoryEnum",
          "autorenew earlyrenewal purchase purchase-cloud purchase-servers purchase-telecom"
              + " purchase-web");
  private static final long FIRST_ORDER = 5_000_000_000L;

  /** A line of the generated bills; the growth makes the amounts of all bills differ. */
  private record Line(String description, int quantity, int extra, long cents, long growth) {
    BillLine of(String bill, int number, int index, LocalDate day) {
      return new BillLine(
          bill + "-" + number,
          description,
          bill,
          extra == 0 ? quantity : quantity + index % extra,
          new Price(cents + growth * index),
          day);
    }
  }

  private final EntityStore<Bill> bills = new EntityStore<>(Bill::id);

  /** Generates a bill per month, the last of them for the current month. */
  Bills(int count, RandomTokens tokens, Instant now) {
    long firstId = 30_000_000 + tokens.firstId();
    List<String> categories = SeedData.texts("me/billCategories");
    List<Line> lines = SeedData.list("me/billLines", Line.class);
    LocalDate thisMonth = Dates.day(now).withDayOfMonth(1);
    for (int i = 0; i < count; i++) {
      String id = "FR" + (firstId + i);
      LocalDate day = thisMonth.minusMonths(count - 1L - i);
      List<BillLine> billed = new ArrayList<>();
      for (Line line : lines) {
        billed.add(line.of(id, billed.size() + 1, i, day));
      }
      add(
          Bill.of(
              id,
              FIRST_ORDER + i,
              Dates.start(day),
              categories.get(i % categories.size()),
              tokens.password(4),
              billed));
    }
  }

  /** Adds the bills of a seed file. */
  void add(@Nullable List<OvhContent.Bill> given, RandomTokens tokens) {
    long firstId = 30_000_000 + tokens.firstId();
    Seeding.each(given, "ovh.bills", (bill, at) -> add(bill, firstId + bills.size(), at, tokens));
  }

  private void add(OvhContent.Bill bill, long number, String place, RandomTokens tokens) {
    String id = "FR" + number;
    LocalDate day = day(bill.date(), place + ".date");
    String category =
        Seeding.oneOf(
            bill.category() == null ? "autorenew" : bill.category(),
            CATEGORY.values(),
            place + ".category");
    List<BillLine> lines = new ArrayList<>();
    Seeding.each(
        bill.lines(),
        place + ".lines",
        (line, at) ->
            lines.add(
                new BillLine(
                    id + "-" + (lines.size() + 1),
                    Seeding.required(line.description(), at + ".description"),
                    line.service() == null ? id : line.service(),
                    quantity(line.quantity(), at + ".quantity"),
                    price(line.price(), at + ".price"),
                    day.withDayOfMonth(1))));
    add(
        Bill.of(
            id, FIRST_ORDER + bills.size(), Dates.start(day), category, tokens.password(4), lines));
  }

  private static LocalDate day(@Nullable String date, String place) {
    String given = Seeding.required(date, place);
    try {
      return LocalDate.parse(given);
    } catch (DateTimeParseException e) {
      throw new InvalidSeed(
          place, "must be a date such as 2026-10-01, was \"" + Seeding.shown(given) + "\"");
    }
  }

  private static int quantity(@Nullable Integer quantity, String place) {
    if (quantity != null && quantity < 0) {
      throw new InvalidSeed(place, "must not be negative, was " + quantity);
    }
    return quantity == null ? 1 : quantity;
  }

  private static Price price(@Nullable BigDecimal euros, String place) {
    BigDecimal given = Seeding.required(euros, place);
    try {
      return Price.of(given);
    } catch (ArithmeticException e) {
      throw new InvalidSeed(place, "must be a number of euros with two decimals at most");
    }
  }

  Stream<Bill> all() {
    return bills.stream();
  }

  void add(Bill bill) {
    bills.put(bill);
  }

  void register(OvhRouter router) {
    RestCollection.of(router, "/me/bill", "billId", bills)
        .filter("category", CATEGORY, Bill::category)
        .filter(
            request -> request.queryDate("date.from"), (bill, from) -> !bill.date().isBefore(from))
        .filter(request -> request.queryDate("date.to"), (bill, to) -> !bill.date().isAfter(to))
        .filter(request -> request.queryLong("orderId"), (bill, id) -> id == bill.orderId())
        .list()
        .get(Bill::toJson)
        .get("/payment", Bill::payment)
        .nested("/details", "billDetailId", Bill::lines)
        .list()
        .get(BillLine::toJson);
  }
}
