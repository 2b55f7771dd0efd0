// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.Invoices;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Invoice;
import io.github.polycloud.model.Money;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.Price;
import io.github.polycloud.ovh.model.me.Bill;
import io.github.polycloud.paging.ListResult;
import io.github.polycloud.paging.Page;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.spi.Uris;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Invoices, implemented with {@code /me/bill}; the document is the PDF. OVH lists the ids in no
 * defined order, so all bills of a list are read before the first one is returned.
 */
public final class OvhInvoices implements Invoices {
  private static final String OPERATION = "GET /me/bill/{billId}";
  private static final Comparator<Invoice> NEWEST_FIRST =
      Comparator.comparing((Invoice invoice) -> invoice.date().toInstant())
          .thenComparing(Invoice::id)
          .reversed();

  private final ApiClients clients;

  /** Creates an adapter backed by the given clients. */
  public OvhInvoices(ApiClients clients) {
    this.clients = clients;
  }

  @Override
  public Paged<Invoice> list() {
    return newestFirst(clients.bills()::list);
  }

  @Override
  public Paged<Invoice> list(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "the end of a period must not be before its start, was " + from + " to " + to);
    }
    Instant start = from.atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant end = to.atStartOfDay(ZoneOffset.UTC).toInstant();
    // Filtered again: OVH does not document whether its bounds are inclusive.
    return newestFirst(() -> clients.bills().list(null, start, end, null))
        .filter(invoice -> isBetween(start, invoice.date().toInstant(), end));
  }

  @Override
  public Invoice get(String id) {
    Bill bill = clients.bills().get(id);
    return new Invoice(
        ResponseFields.require(bill.billId(), OPERATION, "billId"),
        ResponseFields.require(bill.date(), OPERATION, "date"),
        money(ResponseFields.require(bill.priceWithTax(), OPERATION, "priceWithTax")),
        Uris.parseOrNull(bill.pdfUrl()));
  }

  private Paged<Invoice> newestFirst(Supplier<List<String>> ids) {
    return Paged.of(
        token -> {
          ListResult<Invoice> invoices = clients.listing().expand(ids, this::get).toResult();
          return new Page<>(
              invoices.items().stream().sorted(NEWEST_FIRST).toList(), null, invoices.failures());
        });
  }

  private static boolean isBetween(Instant start, Instant date, Instant end) {
    return !date.isBefore(start) && date.isBefore(end);
  }

  private static Money money(Price price) {
    BigDecimal value = ResponseFields.require(price.value(), OPERATION, "value");
    // JSON numbers lose trailing zeros; an amount of money has at least two decimals.
    return new Money(
        value.setScale(Math.max(2, value.scale())),
        ResponseFields.require(price.currencyCode(), OPERATION, "currencyCode"));
  }
}
