package io.github.polycloud.heroku.internal;

import io.github.polycloud.Paged;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.model.Invoice;
import io.github.polycloud.model.Money;
import io.github.polycloud.ops.Invoices;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Invoices by way of {@code /account/invoices}: known by the number that stands on them, in US
 * dollars, without a document.
 */
public final class HerokuInvoices implements Invoices {
  private final Heroku heroku;

  /** On this client. */
  public HerokuInvoices(Heroku heroku) {
    this.heroku = heroku;
  }

  @Override
  public Paged<Invoice> list() {
    return heroku.billing().invoices().map(HerokuInvoices::invoice);
  }

  @Override
  public Invoice get(String id) {
    return invoice(heroku.billing().invoice(id));
  }

  private static Invoice invoice(io.github.polycloud.heroku.model.account.Invoice invoice) {
    return new Invoice(
        Long.toString(invoice.number()),
        told(invoice.createdAt(), "date", invoice.number()).atOffset(ZoneOffset.UTC),
        dollars(told(invoice.total(), "total", invoice.number())),
        null);
  }

  /** The service counts in cents. */
  private static Money dollars(BigDecimal cents) {
    BigDecimal dollars = cents.movePointLeft(2).stripTrailingZeros();
    return new Money(dollars.setScale(Math.max(2, dollars.scale())), "USD");
  }

  private static <T> T told(@Nullable T value, String what, long number) {
    if (value == null) {
      throw new CloudException(
          ErrorKind.UNEXPECTED_RESPONSE, "heroku: invoice " + number + " has no " + what);
    }
    return value;
  }
}
