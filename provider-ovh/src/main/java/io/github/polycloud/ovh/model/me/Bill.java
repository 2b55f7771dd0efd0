package io.github.polycloud.ovh.model.me;

import io.github.polycloud.ovh.model.Price;
import java.time.OffsetDateTime;

/**
 * A bill. Its documents open without a login, so their addresses and the password are left out of
 * {@link #toString}.
 *
 * @param billId its number
 * @param date when it was made out
 * @param orderId the order it is for
 * @param category what it is for
 * @param priceWithoutTax the sum of its lines
 * @param tax the tax on them
 * @param priceWithTax what is to be paid
 * @param password what opens its documents
 * @param pdfUrl its document as PDF, password included
 * @param url its document as HTML, password included
 */
public record Bill(
    String billId,
    OffsetDateTime date,
    long orderId,
    BillCategory category,
    Price priceWithoutTax,
    Price tax,
    Price priceWithTax,
    String password,
    String pdfUrl,
    String url) {
  @Override
  public String toString() {
    return "Bill["
        + billId
        + ", "
        + date
        + ", "
        + (priceWithTax == null ? null : priceWithTax.text())
        + "]";
  }
}
