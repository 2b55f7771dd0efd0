package io.github.polycloud.ovh.model.order;

import io.github.polycloud.ovh.model.Price;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An order of the account. Its documents open without a login, so their addresses and the password
 * are left out of {@link #toString}.
 *
 * @param orderId its number
 * @param date when it was made
 * @param expirationDate until when it can be paid
 * @param retractionDate until when it can be taken back
 * @param priceWithoutTax the sum of its lines
 * @param tax the tax on them
 * @param priceWithTax what is to be paid
 * @param password what opens its documents
 * @param pdfUrl its document as PDF, password included
 * @param url its document as HTML, where it can be paid too, password included
 */
public record Order(
    long orderId,
    @Nullable OffsetDateTime date,
    @Nullable OffsetDateTime expirationDate,
    @Nullable OffsetDateTime retractionDate,
    Price priceWithoutTax,
    Price tax,
    Price priceWithTax,
    String password,
    String pdfUrl,
    String url) {
  @Override
  public String toString() {
    return "Order[" + orderId + ", " + date + "]";
  }
}
