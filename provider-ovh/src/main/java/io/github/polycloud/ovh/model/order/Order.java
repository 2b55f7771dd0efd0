// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.order;

import io.github.polycloud.ovh.model.Price;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An order of the account. Its documents can be opened without a login, so {@link #toString} omits
 * their URLs and the password.
 *
 * @param orderId its id
 * @param date when it was created
 * @param expirationDate payment deadline
 * @param retractionDate end of the right of withdrawal
 * @param priceWithoutTax the total without tax
 * @param tax the tax
 * @param priceWithTax the total with tax
 * @param password the password of its documents
 * @param pdfUrl URL of the PDF document, including the password
 * @param url URL of the HTML document with the payment page, including the password
 * @since 0.1.0
 */
public record Order(
    @Nullable Long orderId,
    @Nullable OffsetDateTime date,
    @Nullable OffsetDateTime expirationDate,
    @Nullable OffsetDateTime retractionDate,
    Price priceWithoutTax,
    Price tax,
    Price priceWithTax,
    @Sensitive String password,
    @Sensitive String pdfUrl,
    @Sensitive String url) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
