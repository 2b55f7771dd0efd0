package io.github.polycloud.sandbox.internal.ovh.me;

import io.github.polycloud.sandbox.internal.ovh.auth.Tokens;
import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Makes up a bill a month, the last of them this month's. Amounts are the same at every start. */
final class BillSeed {

  private static final long FIRST_ORDER = 5_000_000_000L;
  private static final List<String> CATEGORIES =
      List.of("autorenew", "purchase-servers", "purchase-cloud", "purchase-web");

  private final Tokens tokens;
  private final LocalDate thisMonth;
  private final long firstId;

  BillSeed(Tokens tokens, Instant now) {
    this.tokens = tokens;
    this.thisMonth = Dates.day(now).withDayOfMonth(1);
    this.firstId = 30_000_000 + tokens.firstId();
  }

  List<Bill> bills(int count) {
    return IntStream.range(0, count).mapToObj(i -> bill(i, count - 1 - i)).toList();
  }

  private Bill bill(int index, int monthsAgo) {
    LocalDate day = thisMonth.minusMonths(monthsAgo);
    String id = "FR" + (firstId + index);
    return new Bill(
        id,
        FIRST_ORDER + index,
        Dates.start(day),
        CATEGORIES.get(index % CATEGORIES.size()),
        tokens.password(4),
        List.of(
            line(id, 1, "Dedicated server - monthly fee", 1, 4_999 + 100L * index, day),
            line(id, 2, "Additional IP address", 2 + index % 3, 150, day)));
  }

  private static BillLine line(
      String bill, int number, String description, int quantity, long cents, LocalDate day) {
    return new BillLine(bill + "-" + number, description, bill, quantity, new Price(cents), day);
  }
}
