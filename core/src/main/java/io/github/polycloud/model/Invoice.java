// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An invoice.
 *
 * @param id the provider's id or number
 * @param date date of issue
 * @param total total amount, including taxes
 * @param documentUrl URL of a human-readable document; it may contain a password and is omitted
 *     from the text of this record
 * @since 0.1.0
 */
public record Invoice(
    String id, OffsetDateTime date, Money total, @Sensitive @Nullable URI documentUrl) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
