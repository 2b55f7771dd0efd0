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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Invoices, implemented with {@code /account/invoices}: identified by their number, in US dollars,
 * without a document.
 */
public final class HerokuInvoices implements Invoices {
  private final Supplier<Billing> billing;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public HerokuInvoices(Supplier<Billing> billing) {
    this.billing = billing;
  }

  @Override
  public Paged<Invoice> list() {
    return billing.get().invoices().map(HerokuInvoices::invoice);
  }

  @Override
  public Paged<Invoice> list(LocalDate from, LocalDate to) {
    return list();
  }

  @Override
  public Invoice get(String id) {
    return invoice(billing.get().invoice(id));
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
