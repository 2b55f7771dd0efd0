// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.Invoices;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Billing;
import io.github.polycloud.model.Invoice;
import io.github.polycloud.model.Money;
import io.github.polycloud.paging.Paged;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Invoices, implemented with {@code /account/invoices}: identified by their number, in US dollars,
 * without a document.
 */
public final class HerokuInvoices implements Invoices {
  private static final Comparator<Invoice> NEWEST_FIRST =
      Comparator.comparing(Invoice::date).thenComparing(Invoice::id).reversed();

  private final Supplier<Billing> billing;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public HerokuInvoices(Supplier<Billing> billing) {
    this.billing = billing;
  }

  @Override
  public Paged<Invoice> list() {
    return Sorted.by(NEWEST_FIRST, billing.get().invoices().map(HerokuInvoices::invoice));
  }

  @Override
  public Paged<Invoice> list(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "the day after the last one must not be before the first day; was " + from + " to " + to);
    }
    // The service cannot select invoices by date.
    return list().filter(invoice -> isWithin(invoice, from, to));
  }

  @Override
  public Invoice get(String id) {
    return invoice(billing.get().invoice(id));
  }

  private static boolean isWithin(Invoice invoice, LocalDate from, LocalDate to) {
    LocalDate day = invoice.date().toLocalDate();
    return !day.isBefore(from) && day.isBefore(to);
  }

  private static Invoice invoice(io.github.polycloud.heroku.model.account.Invoice invoice) {
    return new Invoice(
        Long.toString(invoice.number()),
        require(invoice.createdAt(), "date", invoice.number()).atOffset(ZoneOffset.UTC),
        dollars(require(invoice.total(), "total", invoice.number())),
        null);
  }

  /** Amounts of the service are in cents. */
  private static Money dollars(BigDecimal cents) {
    BigDecimal dollars = cents.movePointLeft(2).stripTrailingZeros();
    return new Money(dollars.setScale(Math.max(2, dollars.scale())), "USD");
  }

  private static <T> T require(@Nullable T value, String what, long number) {
    if (value == null) {
      throw CloudException.of(
          ErrorKind.UNEXPECTED_RESPONSE, "heroku: invoice " + number + " has no " + what);
    }
    return value;
  }
}
