// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.me;

import io.github.polycloud.ovh.model.Price;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A bill. Its documents can be opened without a login, so {@link #toString} omits their URLs and
 * the password.
 *
 * @param billId its id
 * @param date the date of the bill
 * @param orderId its order
 * @param category its category
 * @param priceWithoutTax the total without tax
 * @param tax the tax
 * @param priceWithTax the total with tax
 * @param password the password of its documents
 * @param pdfUrl URL of the PDF document, including the password
 * @param url URL of the HTML document, including the password
 * @since 0.1.0
 */
public record Bill(
    String billId,
    OffsetDateTime date,
    @Nullable Long orderId,
    BillCategory category,
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
