package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.Invoices;
import io.github.polycloud.model.Invoice;
import io.github.polycloud.model.Money;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.Price;
import io.github.polycloud.ovh.model.me.Bill;
import io.github.polycloud.paging.Paged;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Invoices, implemented with {@code /me/bill}; the document is the PDF. */
public final class OvhInvoices implements Invoices {
  private final ApiClients clients;

  /** Creates an adapter backed by the given clients. */
  public OvhInvoices(ApiClients clients) {
    this.clients = clients;
  }

  @Override
  public Paged<Invoice> list() {
    return clients.listing().expand(clients.bills()::list, this::get);
  }

  @Override
  public Invoice get(String id) {
    Bill bill = clients.bills().get(id);
    return new Invoice(
        ResponseFields.require(bill.billId(), "billId"),
        bill.date(),
        money(ResponseFields.require(bill.priceWithTax(), "priceWithTax")),
        document(bill));
  }

  private static Money money(Price price) {
    BigDecimal value = ResponseFields.require(price.value(), "value");
    // JSON numbers lose trailing zeros; an amount of money has at least two decimals.
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
