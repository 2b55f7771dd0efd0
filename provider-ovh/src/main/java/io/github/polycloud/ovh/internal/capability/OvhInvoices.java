package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.Invoices;
import io.github.polycloud.model.Invoice;
import io.github.polycloud.model.Money;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.Price;
import io.github.polycloud.ovh.model.me.Bill;
import io.github.polycloud.paging.Paged;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Invoices are bills; their document is the PDF. */
public final class OvhInvoices implements Invoices {
  private final Ovh ovh;

  /** A mapping on this client. */
  public OvhInvoices(Ovh ovh) {
    this.ovh = ovh;
  }

  @Override
  public Paged<Invoice> list() {
    return ovh.listing().expand(ovh.bills()::list, this::get);
  }

  @Override
  public Invoice get(String id) {
    Bill bill = ovh.bills().get(id);
    return new Invoice(
        ResponseFields.require(bill.billId(), "billId"),
        bill.date(),
        money(ResponseFields.require(bill.priceWithTax(), "priceWithTax")),
        document(bill));
  }

  private static Money money(Price price) {
    BigDecimal value = ResponseFields.require(price.value(), "value");
    // A JSON number drops zeros at its end; a sum of money shows its cents.
    return new Money(
        value.setScale(Math.max(2, value.scale())),
        ResponseFields.require(price.currencyCode(), "currencyCode"));
  }

  private static @Nullable URI document(Bill bill) {
    try {
      return bill.pdfUrl() == null ? null : new URI(bill.pdfUrl());
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
