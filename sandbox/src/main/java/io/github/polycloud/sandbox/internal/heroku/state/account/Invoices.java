// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.account;

import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/** The invoices of the last months; the latest is not paid yet. */
public final class Invoices implements Serializable {

  private static final int MONTHS = 4;
  private static final int FIRST_NUMBER = 9_403_943;

  private final List<Invoice> all;

  /** Creates the invoices of a payer up to the month before the given time. */
  public Invoices(String payer, Instant now) {
    YearMonth first = YearMonth.from(now.atZone(ZoneOffset.UTC)).minusMonths(MONTHS);
    all = IntStream.range(0, MONTHS).mapToObj(n -> invoice(payer, first.plusMonths(n), n)).toList();
  }

  public List<Invoice> all() {
    return all;
  }

  public Invoice find(String idOrNumber) {
    return Lookup.first(
        all,
        invoice ->
            invoice.id().toString().equals(idOrNumber)
                || String.valueOf(invoice.number()).equals(idOrNumber),
        "invoice");
  }

  private static Invoice invoice(String payer, YearMonth month, int n) {
    return new Invoice(
        StableIds.of("invoice of " + payer, month.toString()),
        FIRST_NUMBER + n,
        month,
        5_000L + 1_250L * n,
        n == 0 ? 1_000 : 0,
        n < MONTHS - 1);
  }
}
